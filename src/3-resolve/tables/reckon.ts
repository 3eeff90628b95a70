import { formatNumber, roundTo } from '../../danish/number.ts';
import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { cellPlace } from './cell-place.ts';
import type { Content } from './contents.ts';
import { figureOfRow, figureOfRows } from './figures.ts';
import { inOrder, isSummed, type PlannedColumn } from './planned-column.ts';
import type { PlannedRow } from './rows.ts';

/** Units of its last digit by which a stated figure may differ from the computed one. */
const tolerance = 2;

/**
 * The rows with their empty figures computed and the stated ones checked; one that differs by at most 2 units of its
 * last digit is marked as rounded. Reports figures that differ by more, and totals that have no rows to sum.
 */
export function reckon(rows: PlannedRow[], columns: PlannedColumn[]): Result<PlannedRow[]> {
  const done: PlannedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const order = inOrder(columns);
  for (const row of rows) {
    const summed = row.kind === 'sum' ? done.filter((other) => isSummedBy(row, other)) : [];
    if (row.kind === 'sum' && summed.length === 0) diagnostics.push(nothingToSum(row, columns));
    const contents = [...row.contents];
    for (const index of order) {
      const checked = reckonCell({ ...row, contents }, index, columns[index]!, summed);
      contents[index] = checked.value;
      diagnostics.push(...checked.diagnostics);
    }
    done.push({ ...row, contents });
  }
  return { value: done, diagnostics };
}

function reckonCell(row: PlannedRow, index: number, column: PlannedColumn, summed: PlannedRow[]): Result<Content> {
  const { kind, contents } = row;
  const { rule, decimals, written } = column;
  const stated = contents[index]!;
  const isTotal = kind === 'sum';
  if (isTotal && summed.length === 0) return { value: stated, diagnostics: [] };
  const computed = isTotal ? figureOfRows(rule, index, summed, contents) : figureOfRow(rule, contents);
  if (computed === undefined) return { value: stated, diagnostics: [] };
  if (stated.kind === 'empty') {
    return { value: { kind: 'figure', number: roundTo(computed, decimals), decimals }, diagnostics: [] };
  }
  if (stated.kind !== 'figure') return { value: stated, diagnostics: [] };

  // Compared as printed: where 1.016,226 is stated as 1.016, nothing differs.
  const expected = roundTo(computed, stated.decimals);
  const units = Math.round(Math.abs(stated.number - expected) * 10 ** stated.decimals);
  if (units === 0) return { value: stated, diagnostics: [] };
  if (units <= tolerance) return { value: { ...stated, rounded: true }, diagnostics: [] };
  const code = isTotal && isSummed(rule) ? 'tabel/sum-afviger' : 'tabel/formel-afviger';
  const print = (number: number) => formatNumber(number, stated.decimals);
  const values = { fundet: print(stated.number), ventet: print(expected), regel: written };
  return { value: stated, diagnostics: [diagnose(code, cellPlace(row.source, index, column.name), values)] };
}

/** A total sums the ordinary rows above it, within its group where its group cells are filled. */
function isSummedBy(total: PlannedRow, row: PlannedRow): boolean {
  const within = total.groups.every((name, level) => name === '' || name === row.groups[level]);
  return row.kind === 'ordinary' && within && !total.without.includes(row.label);
}

function nothingToSum(row: PlannedRow, columns: PlannedColumn[]): Diagnostic {
  const place = cellPlace(row.source, row.groups.length, columns[row.groups.length]!.name);
  const group = row.groups.filter((name) => name !== '').join(', ');
  return diagnose('tabel/sum-uden-rækker', place, { navn: row.label, gruppe: group || undefined });
}
