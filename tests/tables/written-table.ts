import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../src/1-parse/parse.ts';
import { createValidator } from '../../src/2-validate/validate.ts';
import { resolveTable } from '../../src/3-resolve/tables/resolve-table.ts';
import { type Diagnostic, messageOf } from '../../src/diagnostics/diagnostic.ts';
import type { CsvRow, TypedDocument } from '../../src/model/document.ts';
import type { TableFile } from '../../src/model/front-matter.ts';
import type { Schemas } from '../../src/model/schema.ts';
import type { Table } from '../../src/model/table.ts';

/** The folder of the project. */
export const root = new URL('../../', import.meta.url);
const schemas: Schemas = Object.fromEntries(
  readdirSync(new URL('schemas/', root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(`schemas/${file}`, root), 'utf8')),
    ]),
);
const validate = createValidator(schemas);

/** The table of two files as they lie on disk, and all that is said of them. */
export function compile(csv: Uint8Array, yaml: Uint8Array, name = 'agreements/2023/enhed/tabeller/budget') {
  const read = (file: string, bytes: Uint8Array) => parse({ file, bytes, size: bytes.length, link: false });
  const cells = read(`${name}.csv`, csv);
  const file = read(`${name}.yaml`, yaml);
  const typed = file.value ? validate(file.value) : { value: undefined, diagnostics: [] };
  const { frontMatter, places } = (typed.value ?? {}) as TypedDocument;
  const found = [...cells.diagnostics, ...file.diagnostics, ...typed.diagnostics];
  const at = { line: 1, column: 1 };
  const place = { file: `${name}.yaml`, start: at, end: at };
  const source = {
    id: 'budget',
    rows: cells.value?.rows ?? ([] as CsvRow[]),
    file: frontMatter as TableFile,
    place,
    placeOf: (path: string[], part: 'key' | 'value') => places?.get(path.join('\0'))?.[part] ?? place,
  };
  const { value, diagnostics } = resolveTable(source, (text) => text.replaceAll('{{år}}', '2023'));
  return { table: value, diagnostics: [...found, ...diagnostics] };
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** A table from its text: rows as they print, and what the author is told. */
export function written(csv: string, yaml = '') {
  const { table, diagnostics } = compile(bytes(csv), bytes(`overskrift: Budget\n${yaml}`));
  return { table, rows: rowsOf(table), told: diagnostics.map(tell) };
}

/** The rows as they print: `Σ` a total, `~` rounded. */
export function rowsOf({ rows }: Table): string[] {
  return rows.map(({ kind, cells }) => {
    const texts = cells.map(({ text, rounded }) => text.replace('\u00a0', ' ') + (rounded ? '~' : ''));
    return (kind === 'sum' ? 'Σ ' : '') + texts.join('|');
  });
}

/** Where and what an author is told; a cell's place as the spreadsheet names it. */
export function tell(diagnostic: Diagnostic): string {
  const { file, start, field } = diagnostic.place;
  const where = `${file.split('.').at(-1)} ${start.line}:${start.column}${field && file.endsWith('.csv') ? ` ${field}` : ''}`;
  return `${where}: ${messageOf(diagnostic, 'da')}`;
}
