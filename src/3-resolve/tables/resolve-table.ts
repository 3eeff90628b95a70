import { measureOf } from '../../danish/measure-of.ts';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import type { TableFile } from '../../model/front-matter.ts';
import type { Place } from '../../model/place.ts';
import type { Cell, Column, Row, Table } from '../../model/table.ts';
import { cellPlace } from './cell-place.ts';
import { readColumns } from './columns.ts';
import { type CellContent, printContent, readContents } from './contents.ts';
import { checkScale } from './doubtful-scale.ts';
import { type PlannedColumn, sourcesOf } from './planned-column.ts';
import { reckon } from './reckon.ts';
import { namelessRow, unknownRow, unreadableTotal } from './row-messages.ts';
import { type PlannedRow, readRows } from './rows.ts';
import { wrongSum } from './sum-messages.ts';
import type { Expand, TableSource } from './table-source.ts';

/** Words that say that counts are given in thousands, or about. */
const said = /afrund|tusind|hundred|(?<![\d.])1\.?000(?!\d)/i;

/**
 * Whether the figures of column `index` are rounded, so that their sum may differ in the last digit: amounts and prices,
 * shares, what has decimals, what is computed from those, and counts whose heading, `tal-i` or title says so. 12 places are
 * not 14.
 */
function isRounded(
  index: number,
  columns: PlannedColumn[],
  { unit = '', caption }: Pick<TableFile, 'unit' | 'caption'>,
): boolean {
  // `1.000 kr.` is said of the table's amounts.
  const words = `${caption} ${unit.replace(/1\.?000\s*kr/i, '')}`;
  const isOne = (at: number, seen: number[]): boolean => {
    const column = columns[at]!;
    if (column.decimals > 0 || measureOf(column, { unit }).kind !== 'count') return true;
    if (said.test(`${column.name} ${words}`)) return true;
    return sourcesOf(column.rule).some((source) => !seen.includes(source) && isOne(source, [...seen, source]));
  };
  return isOne(index, [index]);
}

/** Units of its last digit by which a sum of rounded figures may differ. */
const unitsOfRounding = 2;

/**
 * The table with its totals and formulas computed and checked; without columns and rows where its CSV couldn't be
 * read. Totals that don't agree are reported only where it is known which rows are totals.
 */
export function resolveTable(source: TableSource, expand: Expand): Result<Table> {
  const { id, place, file } = source;
  const head = { id, caption: expand(file.caption), ...(file.unit ? { unit: expand(file.unit) } : {}), place };
  if (source.rows.length === 0) return { value: { ...head, columns: [], rows: [] }, diagnostics: [] };

  const planned = readColumns(source, expand);
  const read = planned.value.map((column, index) => readContents(column, index, source.rows, expand));
  const contents = read.map(({ value }) => value);
  const columns = withDecimals(planned.value, contents);
  const rows = readRows(source, columns, contents, expand);
  const rounded = columns.map((column, index) => ({
    ...column,
    tolerance: isRounded(index, columns, head) ? unitsOfRounding : 0,
  }));
  const reckoned = reckon(rows.value, rounded);
  return {
    value: { ...head, columns: columns.map(toColumn), rows: reckoned.value.map((row) => toRow(row, columns)) },
    diagnostics: [
      ...planned.diagnostics,
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...columns.flatMap((column, index) => checkScale(column, index, contents[index]!, source.rows, head.unit)),
      ...rows.diagnostics,
      ...reckoned.diagnostics.filter(({ code }) => code !== wrongSum.code || !isDoubtful(rows.diagnostics)),
    ],
  };
}

/** A misspelt or nameless total counts as an ordinary row, which upsets the totals below it. */
function isDoubtful(diagnostics: Diagnostic[]): boolean {
  const doubts = [unknownRow, namelessRow, unreadableTotal].map((each) => each.code);
  return diagnostics.some(({ code }) => doubts.includes(code));
}

function toColumn({ rule: _rule, written: _written, ...column }: PlannedColumn): Column {
  return column;
}

function toRow({ kind, label, source, contents }: PlannedRow, columns: PlannedColumn[]): Row {
  return {
    kind,
    label,
    cells: contents.map((content, index) =>
      toCell(content, columns[index]!, cellPlace(source, index, columns[index]!.name)),
    ),
    place: source.place,
  };
}

function toCell(content: CellContent, column: PlannedColumn, place: Place): Cell {
  const text = printContent(content, column);
  if (content.kind !== 'figure') return { text, place };
  return { text, number: content.number, ...(content.rounded ? { rounded: true } : {}), place };
}

/** The columns with their decimals: the most that a figure of each has, or those of its sources where all are to be computed. */
function withDecimals(columns: PlannedColumn[], contents: CellContent[][]): PlannedColumn[] {
  const stated = contents.map((column) => {
    const figures = column.filter((content) => content.kind === 'figure');
    return figures.length === 0 ? undefined : Math.max(...figures.map(({ decimals }) => decimals));
  });
  const ofSources = (column: PlannedColumn) =>
    Math.max(0, ...sourcesOf(column.rule).map((source) => stated[source] ?? 0));
  return columns.map((column, index) => ({ ...column, decimals: stated[index] ?? ofSources(column) }));
}
