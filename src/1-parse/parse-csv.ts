import { CsvError, parse } from 'csv-parse/sync';
import { diagnose, type Result } from '../diagnostics/diagnostic.ts';
import type { CsvCell, CsvRow } from '../model/document.ts';
import type { Place, Position } from '../model/place.ts';

interface RawCell {
  text: string;
  quoted: boolean;
}

/**
 * The rows of a CSV file, headings first, with `;` between cells; empty rows, and columns at the end that are empty,
 * are left out. Reports an empty file, another mark between cells, a stray quote, a row with another number of cells
 * than the headings (then there are no rows) and an empty row within the table.
 */
export function parseCsv(file: string, text: string): Result<CsvRow[]> {
  const source = text.replace(/^\uFEFF/, '');
  const start: Position = { line: 1, column: 1 };
  const heading = source.split(/\r?\n|\r/, 1)[0]!;
  const whole: Place = { file, start, end: { line: 1, column: heading.length + 1 } };
  const mark = heading.includes(';') ? undefined : /[,\t]/.exec(heading)?.[0];
  if (mark) {
    const found = mark === '\t' ? 'tabulator' : 'komma';
    return { value: [], diagnostics: [diagnose('tabel/skilletegn', whole, { fundet: found })] };
  }
  const read = readCells(source);
  if (!read.ok) {
    const at = { line: read.line, column: 1 };
    return { value: [], diagnostics: [diagnose('tabel/anførselstegn', { file, start: at, end: at })] };
  }
  return checkRows(placeRows(file, read.records), whole);
}

function readCells(source: string): { ok: true; records: RawCell[][] } | { ok: false; line: number } {
  try {
    const records: unknown = parse(source, {
      delimiter: ';',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      cast: (text, { quoting }) => ({ text, quoted: quoting }),
    });
    return { ok: true, records: records as RawCell[][] };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line: Number(error.lines) };
    throw error;
  }
}

/** The parser doesn't tell columns, but a cell's length in the file follows from its text and its quotes. */
function placeRows(file: string, records: RawCell[][]): CsvRow[] {
  let at: Position = { line: 1, column: 1 };
  return records.map((record, index) => {
    const start = at;
    const cells = record.map(({ text, quoted }): CsvCell => {
      const end = after(at, quoted ? `"${text.replaceAll('"', '""')}"` : text);
      // A heading may be broken over lines, and spreadsheets leave non-breaking spaces.
      const cell = { text: text.replace(/\s+/g, ' ').trim(), place: { file, start: at, end } };
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
  const isEmpty = (row: CsvRow) => row.cells.every((cell) => cell.text === '');
  const rows = all.slice(0, all.findLastIndex((row) => !isEmpty(row)) + 1);
  const filled = rows.filter((row) => !isEmpty(row));
  if (filled.length < 2) return { value: [], diagnostics: [diagnose('tabel/tom', whole)] };

  const gaps = rows.filter(isEmpty).map((row) => diagnose('tabel/tom-række', row.place));
  const expected = filled[0]!.cells.length;
  const ragged = filled
    .filter((row) => row.cells.length !== expected)
    .map((row) => diagnose('tabel/antal-celler', row.place, { fundet: row.cells.length, ventet: expected }));
  if (ragged.length > 0) return { value: [], diagnostics: [...gaps, ...ragged] };

  const width = Math.max(...filled.map((row) => row.cells.findLastIndex((cell) => cell.text !== '') + 1));
  return { value: filled.map((row) => ({ ...row, cells: row.cells.slice(0, width) })), diagnostics: gaps };
}
