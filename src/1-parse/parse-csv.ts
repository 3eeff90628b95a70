import { CsvError, parse } from 'csv-parse/sync';
import { diagnose, type Result } from '../diagnostics/diagnostic.ts';
import type { CsvCell, CsvRow } from '../model/document.ts';
import type { Place, Position } from '../model/place.ts';
import { emptyRow, emptyTable, otherSeparator, unclosedQuote, unevenRow } from './csv-messages.ts';

interface RawCell {
  text: string;
  quoted: boolean;
}

/**
 * The rows of a CSV file as a spreadsheet saves it, headings first, with `;` or tabs between cells. A first line `sep=;`,
 * empty rows, and columns first and last that are empty are left out; cells that lack at the end of a row are empty ones.
 * Reports an empty file, commas between cells, a stray quote, a row with more cells than the headings (then there are no
 * rows) and an empty row within the table.
 */
export function parseCsv(file: string, text: string): Result<CsvRow[]> {
  const [skipped = '', stated] = /^"?sep=(.)"?[;,\t]*\n/i.exec(text) ?? [];
  const source = text.slice(skipped.length);
  const start: Position = { line: skipped === '' ? 1 : 2, column: 1 };
  const heading = source.split('\n', 1)[0]!;
  const whole: Place = { file, start, end: { line: start.line, column: heading.length + 1 } };
  const mark = stated ?? markIn(source);
  if (mark !== ';' && mark !== '\t') {
    const found = mark === ',' ? 'komma' : `»${mark}«`;
    return { value: [], diagnostics: [diagnose(otherSeparator, whole, { fundet: found })] };
  }
  const records = readCells(source, mark);
  if (records) return checkRows(placeRows(file, records, start), whole);
  const at = after(start, source.slice(0, strayQuote(source, mark)));
  const end = { line: at.line, column: at.column + 1 };
  return { value: [], diagnostics: [diagnose(unclosedQuote, { file, start: at, end })] };
}

/** The mark that stands between the headings, outside quotes; `;` where there is one column. */
function markIn(source: string): string {
  const headings = source
    .slice(0, mostOfHeadings)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', 1)[0]!;
  return [';', '\t', ',', '|'].find((mark) => headings.includes(mark)) ?? ';';
}

/** In characters. */
const mostOfHeadings = 10_000;

/** The cells, row by row; undefined where a quote stands astray. */
function readCells(source: string, delimiter: string): RawCell[][] | undefined {
  try {
    const records: unknown = parse(source, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      cast: (text, { quoting }) => ({ text, quoted: quoting }),
    });
    return records as RawCell[][];
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The offset of the first quote that doesn't begin a whole cell: the parser tells where the text ends that it swallowed. */
function strayQuote(source: string, delimiter: string): number {
  const isEdge = (sign: string | undefined) => sign === undefined || sign === delimiter || /[\r\n]/.test(sign);
  for (const { index, 0: cell, 1: closed } of source.matchAll(/"(?:[^"]|"")*("?)/g))
    if (closed === '' || !isEdge(source[index - 1]) || !isEdge(source[index + cell.length])) return index;
  return 0;
}

/** The parser doesn't tell columns, but a cell's length in the file follows from its text and its quotes. */
function placeRows(file: string, records: RawCell[][], first: Position): CsvRow[] {
  let at = first;
  return records.map((record, index) => {
    const start = at;
    const cells = record.map(({ text, quoted }): CsvCell => {
      const end = after(at, quoted ? `"${text.replaceAll('"', '""')}"` : text);
      // A heading may be broken over lines, and spreadsheets leave non-breaking spaces. U+FEFF is no space.
      const cell = { text: text.replace(/[^\S\ufeff]+/g, ' ').replace(/^ | $/g, ''), place: { file, start: at, end } };
      at = { line: end.line, column: end.column + 1 };
      return cell;
    });
    const end = cells.at(-1)!.place.end;
    at = { line: end.line + 1, column: 1 };
    return { number: index + 1, cells, place: { file, start, end, field: `række ${index + 1}` } };
  });
}

function after(start: Position, text: string): Position {
  const lines = text.split(/\r?\n|\r/);
  if (lines.length === 1) return { line: start.line, column: start.column + text.length };
  return { line: start.line + lines.length - 1, column: lines.at(-1)!.length + 1 };
}

function checkRows(all: CsvRow[], whole: Place): Result<CsvRow[]> {
  const used = all.map(usedWidth);
  const rows = all.slice(0, used.findLastIndex((width) => width > 0) + 1);
  const filled = rows.filter((row) => usedWidth(row) > 0);
  if (filled.length < 2) return { value: [], diagnostics: [diagnose(emptyTable, whole)] };

  const gaps = rows.filter((row) => usedWidth(row) === 0).map((row) => diagnose(emptyRow, row.place));
  const expected = filled[0]!.cells.length;
  const long = filled
    .filter((row) => usedWidth(row) > expected)
    .map((row) => diagnose(unevenRow, row.place, { fundet: usedWidth(row), ventet: expected }));
  if (long.length > 0) return { value: [], diagnostics: [...gaps, ...long] };

  const first = Math.min(...filled.map(({ cells }) => cells.findIndex((cell) => cell.text !== '')));
  const width = Math.max(...filled.map(usedWidth));
  return { value: filled.map((row) => ofWidth(row, first, width)), diagnostics: gaps };
}

/** The number of cells up to the last one with content. */
const usedWidth = ({ cells }: CsvRow): number => cells.findLastIndex((cell) => cell.text !== '') + 1;

/** A spreadsheet leaves out the marks after cells that are empty in sixteen rows on end. */
function ofWidth(row: CsvRow, first: number, width: number): CsvRow {
  const { file, end } = row.place;
  const missing = Array.from({ length: Math.max(0, width - row.cells.length) }, () => ({
    text: '',
    place: { file, start: end, end },
  }));
  return { ...row, cells: [...row.cells, ...missing].slice(first, width) };
}
