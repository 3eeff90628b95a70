import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { CsvRow, DocumentKind, TypedDocument } from '../model/document.ts';
import type { TableFile } from '../model/front-matter.ts';
import type { Place } from '../model/place.ts';
import type { Table } from '../model/table.ts';
import { halfTable } from './document-messages.ts';
import { frontMatterOf, type UnitDocuments } from './index-documents.ts';
import { placeIn } from './place-in.ts';
import { resolveTable } from './tables/resolve-table.ts';
import { createLookup, expand } from './variables.ts';

/** Whether a key that says what the cells mean was given but is no use: then nothing can be said of the cells. */
function isRefused({ places }: TypedDocument, { groups, columns, totals }: TableFile): boolean {
  const use = { groups, columns, totals };
  const paths = [...(places?.keys() ?? [])].map((path) => path.split('\0'));
  return paths.some(([key = '', name = '']) => {
    if (!Object.hasOwn(use, key)) return false;
    const value = use[key as keyof typeof use];
    return value === undefined || (typeof value === 'object' && name !== '' && value[name] === undefined);
  });
}

/** Where the texts of a table stand that may hold variables. */
function placesOfTexts(file: TypedDocument, { caption, unit, columns }: TableFile, rows: CsvRow[]): Map<string, Place> {
  const keys = Object.keys(columns ?? {}).map((key) => [key, file.places!.get(`columns\0${key}`)!.key!] as const);
  const texts = [
    [caption, placeIn(file, ['caption'])],
    [unit ?? '', placeIn(file, ['unit'])],
  ] as const;
  const cells = rows.flatMap((row) => row.cells.map((cell) => [cell.text, cell.place] as const));
  return new Map([...cells.toReversed(), ...keys, ...texts]);
}

/** The tables of an agreement's folder by id, and the ids of those that can't be used or have mistakes (`broken`); reports a table that lacks one of its two files. */
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
      report(diagnose(halfTable, placeIn(file ?? cells!, []), { fil: other.split('/').at(-1)! }));
    if (!description || !cells?.rows || !file || isRefused(file, description)) continue;
    const lookup = createLookup({ names, tables: new Map(), broken: new Set() }, report);
    const place = placeIn(file, []);
    const places = placesOfTexts(file, description, cells.rows);
    const source = {
      id,
      rows: cells.rows,
      file: description,
      place,
      placeOf: (path: string[], part: 'key' | 'value') =>
        file.places?.get(path.join('\0'))?.[part] ?? placeIn(file, path),
    };
    const { value, diagnostics } = resolveTable(source, (text) => expand(text, places.get(text) ?? place, lookup));
    diagnostics.forEach(report);
    if (value) resolved.set(id, value);
    if (!diagnostics.some((each) => each.severity === 'error')) broken.delete(id);
  }
  return { tables: resolved, broken };
}
