import { formatNumber, parseNumber } from '../../danish/number.ts';
import { isOpen, stillOpen } from '../../danish/open.ts';
import { type Diagnostic, diagnose, type Fault, fault, faultAt, type Result } from '../../diagnostics/diagnostic.ts';
import type { CsvRow } from '../../model/document.ts';
import { cellWithoutNumber, cellWithoutYear, columnWithoutNumbers, spreadsheetError } from './cell-messages.ts';
import { cellPlace } from './cell-place.ts';
import type { PlannedColumn } from './planned-column.ts';
import type { Expand } from './table-source.ts';

/** The content of a cell. */
export type CellContent =
  | { kind: 'figure'; number: number; decimals: number; rounded?: boolean }
  | { kind: 'text'; text: string }
  /** A figure that isn't there and may be computed. */
  | { kind: 'empty' }
  /** A figure that shall not be there. */
  | { kind: 'dash' }
  /** UDFYLDES, or a mistake that is reported: nothing that needs it can be computed or checked. */
  | { kind: 'unknown'; text: string };

const dash = /^[-\u2212\u2013]$/;
/** `#NAVN?`, `#DIVISION/0!`, `#I/T`, `####`; not `#1`. */
const sheetError = /^#(?:#+|\p{Lu}[\p{Lu}/0]*[!?]?)$/u;

/**
 * The contents of a column's cells, row by row. Reports what a spreadsheet failed to compute, what is still to be
 * filled in, names that a spreadsheet would take for formulas, and what isn't a figure where one should be: once for
 * the whole column where it holds text only.
 */
export function readContents(
  column: PlannedColumn,
  index: number,
  [header, ...rows]: CsvRow[],
  expand: Expand,
): Result<CellContent[]> {
  const cells = rows.map((row) => readCell(column, index, row, expand));
  const place = cellPlace(header!, index, column.name);
  const value = cells.map((cell) => cell.value);
  if (!isTextOnly(cells)) return { value, diagnostics: cells.flatMap((cell) => cell.diagnostics) };
  const percent = value.every((each) => !('text' in each) || each.text.endsWith('%'));
  const values = { navn: column.name, forslag: percent ? 'procent' : 'tekst' };
  return { value, diagnostics: [diagnose(columnWithoutNumbers, place, values)] };
}

/** Text in two cells or more, and no figure nor anything that is nearly one. */
function isTextOnly(cells: Result<CellContent>[]): boolean {
  const problems = cells.flatMap((cell) => cell.diagnostics);
  const isText = ({ code, values }: Diagnostic) => code === cellWithoutNumber.code && values.forslag === undefined;
  return problems.length > 1 && problems.every(isText) && cells.every(({ value }) => value.kind !== 'figure');
}

function readCell(column: PlannedColumn, index: number, row: CsvRow, expand: Expand): Result<CellContent> {
  const text = expand(row.cells[index]!.text);
  const unknown = (said: Fault): Result<CellContent> => ({
    value: { kind: 'unknown', text },
    diagnostics: [faultAt(said, cellPlace(row, index, column.name))],
  });
  if (sheetError.test(text)) return unknown(fault(spreadsheetError, { fundet: text }));
  if (isOpen(text)) return unknown(fault(stillOpen));
  const nothing = column.group ? '' : '–';
  if (column.kind === 'text')
    return { value: { kind: 'text', text: dash.test(text) ? nothing : text }, diagnostics: [] };
  if (text === '') return { value: { kind: 'empty' }, diagnostics: [] };
  if (dash.test(text)) return { value: { kind: 'dash' }, diagnostics: [] };
  if (column.kind === 'year' && !/^\d{4}$/.test(text)) return unknown(fault(cellWithoutYear, { fundet: text }));

  // Per cent don't come in thousands: `48.125` is 48,125 written in English.
  if (column.kind === 'percent' && /^-?\d{1,3}\.\d{3}\s*%?$/.test(text))
    return unknown(fault(cellWithoutNumber, { navn: column.name, fundet: text, forslag: text.replace('.', ',') }));
  const parsed = parseNumber(column.kind === 'percent' ? text.replace(/\s*%$/, '') : text);
  if (!parsed.ok)
    return unknown(fault(cellWithoutNumber, { navn: column.name, fundet: text, forslag: parsed.suggestion }));
  return { value: { kind: 'figure', ...parsed.value }, diagnostics: [] };
}

/** The content as printed: all figures of a column with the same decimals. */
export function printContent(content: CellContent, { kind, decimals }: PlannedColumn): string {
  if (content.kind === 'empty') return '';
  if (content.kind === 'dash') return '–';
  if (content.kind !== 'figure') return content.text;
  if (kind === 'year') return String(content.number);
  return formatNumber(content.number, decimals) + (kind === 'percent' ? '\u00a0%' : '');
}
