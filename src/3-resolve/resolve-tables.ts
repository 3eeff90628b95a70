import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Table } from '../model/table.ts';
import { placeIn } from './bind-year.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { resolveTable } from './tables/resolve-table.ts';
import { createLookup, expand } from './variables.ts';

/** The tables of an agreement's folder by id, and the ids of those that can't be used; reports a table that lacks one of its two files. */
export function resolveTables(
  { tables }: UnitDocuments,
  names: Record<string, string>,
  exists: (kind: DocumentKind, id: string) => boolean,
  report: (diagnostic: Diagnostic) => void,
) {
  const resolved = new Map<string, Table>();
  const broken = new Set<string>();
  for (const [id, { file, cells }] of tables) {
    const description = frontMatterOf('table', file);
    broken.add(id);
    const other = file ? file.origin.file.replace(/\.yaml$/, '.csv') : cells!.origin.file.replace(/\.csv$/, '.yaml');
    if (!exists(file ? 'cells' : 'table', id))
      report(diagnose('tabel/halv', placeIn(file ?? cells!, []), { fil: other.split('/').at(-1)! }));
    if (!description || !cells?.rows || !file) continue;
    const lookup = createLookup({ names, tables: new Map(), broken: new Set() }, report);
    const place = placeIn(file, []);
    const source = {
      id,
      rows: cells.rows,
      file: description,
      place,
      placeOf: (path: string[], part: 'key' | 'value') =>
        file.places?.get(path.join('\0'))?.[part] ?? placeIn(file, path),
    };
    const { value, diagnostics } = resolveTable(source, (text) => expand(text, place, lookup));
    diagnostics.forEach(report);
    if (value) resolved.set(id, value);
    if (value) broken.delete(id);
  }
  return { tables: resolved, broken };
}
