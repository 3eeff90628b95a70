import { formatNumber, roundTo } from '../../danish/number.ts';
import { isPlainTotalName } from '../../danish/total-name.ts';
import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { cellPlace } from './cell-place.ts';
import type { CellContent } from './contents.ts';
import { figureOfRow, figureOfRows } from './figures.ts';
import { inOrder, isSummed, type PlannedColumn } from './planned-column.ts';
import { type RoundedColumn, toleranceOfSum } from './rounded-column.ts';
import type { PlannedRow } from './rows.ts';
import { sumWithoutRows, unmarkedTotal, wrongFormula, wrongSum } from './sum-messages.ts';
import { undeclaredTotal } from './undeclared-total.ts';

/**
 * The rows with their empty figures computed and the stated ones checked; one that differs by no more than its column
 * allows is marked as rounded. A row that is a total but isn't declared one counts as one. Reports those, figures that
 * differ by more, and totals that have no rows to sum.
 */
export function reckon(rows: PlannedRow[], columns: RoundedColumn[]): Result<PlannedRow[]> {
  const done: PlannedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const order = inOrder(columns);
  for (const [at, stated] of rows.entries()) {
    const found = undeclaredTotal(stated, done, rows.slice(at + 1), columns);
    const row: PlannedRow = found ? { ...stated, kind: 'sum' } : stated;
    const isSame = (other: PlannedRow) => other.kind === 'sum' && other.label === row.label;
    if (found && found.reason !== 'place' && !done.some(isSame))
      diagnostics.push(undeclared(row, found.reason, columns));
    const summed = found?.summed ?? (row.kind === 'sum' ? done.filter((other) => isSummedBy(row, other)) : []);
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

function reckonCell(row: PlannedRow, index: number, column: RoundedColumn, summed: PlannedRow[]): Result<CellContent> {
  const { kind, contents } = row;
  const { rule, decimals, written, tolerance } = column;
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
  const isSumOfRows = isTotal && isSummed(rule);
  const addends = summed.filter((each) => each.contents[index]!.kind === 'figure').length;
  if (units <= (isSumOfRows ? toleranceOfSum(tolerance, addends) : tolerance))
    return { value: { ...stated, rounded: true }, diagnostics: [] };
  const code = isSumOfRows ? wrongSum : wrongFormula;
  const print = (number: number) => formatNumber(number, stated.decimals);
  const values = { fundet: print(stated.number), ventet: print(expected), regel: written };
  return { value: stated, diagnostics: [diagnose(code, cellPlace(row.source, index, column.name), values)] };
}

/** A total sums the ordinary rows above it, within its group where its group cells are filled. */
function isSummedBy(total: PlannedRow, row: PlannedRow): boolean {
  const within = total.groups.every((name, level) => name === '' || name === row.groups[level]);
  return row.kind === 'ordinary' && within && !total.without.includes(row.label);
}

function undeclared(
  { label, source, groups }: PlannedRow,
  reason: 'name' | 'figures',
  columns: PlannedColumn[],
): Diagnostic {
  const place = cellPlace(source, groups.length, columns[groups.length]!.name);
  const words: Record<typeof reason, [string, string]> = {
    name: ['hedder som en total', 'is named as a total'],
    figures: ['er summen af rækker over den', 'is the sum of rows above it'],
  };
  const [grund, grundEn] = words[reason];
  return diagnose(unmarkedTotal, place, {
    navn: label,
    grund,
    grundEn,
    nærmest: isPlainTotalName(label) ? 'I alt' : undefined,
  });
}

function nothingToSum(row: PlannedRow, columns: PlannedColumn[]): Diagnostic {
  const place = cellPlace(row.source, row.groups.length, columns[row.groups.length]!.name);
  const group = row.groups.filter((name) => name !== '').join(', ');
  return diagnose(sumWithoutRows, place, { navn: row.label, gruppe: group || undefined });
}
