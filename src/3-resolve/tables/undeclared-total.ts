import { months } from '../../danish/day.ts';
import { isNameOfAll, isTotalName } from '../../danish/total-name.ts';
import type { CellContent } from './contents.ts';
import { isSummed } from './planned-column.ts';
import { type RoundedColumn, toleranceOfSum } from './rounded-column.ts';
import type { PlannedRow } from './rows.ts';

/**
 * Significant digits that a sum must have, over all its columns, before it is no chance that a row has it: a random figure
 * of three digits equals a given one once in 900 times. More where another column has no sum, for then one of them is
 * wrong; fewer where more than two rows are summed and nothing but totals follows, for that is how totals stand.
 */
const digitsBesideAnError = 6;
const digitsAnywhere = 4;
const digitsOfThreeRows = 3;
const digitsAtTheEnd = 2;
const leastAtTheEnd = 20;

/** A table that people read is no longer, and the time grows with the square. */
const mostRows = 200;

/** How far a total that is wrong may be from its sum, as a share of that, and still be seen to be meant for it. */
const nearSum = 0.1;

/**
 * Why a row is taken for a total that `totaler` doesn't name (of one above what it sums, its place), and the rows that it
 * is the sum of, where it is of any.
 */
export interface UndeclaredTotal {
  reason: 'name' | 'figures' | 'place';
  summed?: PlannedRow[];
}

/**
 * A row as the total that it is by its name, with rows to sum above it or just below it, or by its figures: the sum of the
 * ordinary rows of the table, of its group, or since the last total. Undefined of an ordinary row, and of one that `totaler`
 * speaks of.
 */
export function undeclaredTotal(
  row: PlannedRow,
  above: PlannedRow[],
  below: PlannedRow[],
  columns: RoundedColumn[],
): UndeclaredTotal | undefined {
  if (row.declared || above.length > mostRows) return undefined;
  const ordinary = above.filter(({ kind }) => kind === 'ordinary');
  const lastTotal = above.findLastIndex(({ kind }) => kind === 'sum');
  const group = ordinary.filter((each) => isInGroupOf(row, each));
  const sets = [ordinary, group, above.slice(lastTotal + 1)];
  const hasFigure = (each: PlannedRow) => columns.some(({ rule }, at) => isSummed(rule) && numberAt(each, at));
  const isLast = !below.some((each) => each.kind === 'ordinary' && isInGroupOf(row, each));
  const exact = sets.find((set) => isSum(row, set, columns));
  const near = () => sets.find((set) => isSum(row, set, columns, nearSum));
  if (isTotalName(row.label)) {
    if (!(row.groups.some(Boolean) ? [group] : sets).some((set) => set.some(hasFigure)))
      return isSum(row, partsBelow(row, below), columns, nearSum) ? { reason: 'place', summed: [] } : undefined;
    const summed = exact ?? near();
    return { reason: 'name', ...(summed && { summed }) };
  }
  if (isNameOfAll(row.label) || row.groups.includes(row.label)) {
    const summed = exact ?? (isLast ? near() : undefined);
    if (summed) return { reason: exact ? 'figures' : 'name', summed };
  }
  if (isInSeries(row, above)) return undefined;
  const summed = sets.find((set) => isNoChance(row, set, isLast, above, columns));
  return summed && { reason: 'figures', summed };
}

/** The ordinary rows that a total above them sums: those of its group before the next total, but for what is told of it with »heraf«. */
function partsBelow(row: PlannedRow, below: PlannedRow[]): PlannedRow[] {
  const end = below.findIndex((each) => each.kind === 'sum' || isTotalName(each.label));
  const parts = end < 0 ? below : below.slice(0, end);
  return parts.filter(
    (each) =>
      row.groups.every((name, at) => !name || name === each.groups[at]) &&
      !/^\P{L}*(?:heraf|hvoraf|deraf)/iu.test(each.label),
  );
}

/** Whether a row is one of several years, months or numbered things, of which one equals the sum of others by chance. */
function isInSeries({ label }: PlannedRow, above: PlannedRow[]): boolean {
  const shapeOf = (name: string) => name.replace(/\d+/g, '0');
  const isNumbered = /\d/.test(label) && above.some((each) => shapeOf(each.label) === shapeOf(label));
  const isOfYear = [label, ...above.map((each) => each.label)].every((name) => /(?:19|20)\d\d/.test(name));
  return isNumbered || isOfYear || months.includes(label.toLowerCase());
}

/** Whether the row has the sum of the others in each column that has one, or a figure that is off by no more than a share of it. */
function isSum(row: PlannedRow, set: PlannedRow[], columns: RoundedColumn[], slack = 0): boolean {
  const { summed, compared } = columnsSummed(row, set, columns, slack);
  return compared > 0 && summed.length === compared;
}

function isNoChance(
  row: PlannedRow,
  set: PlannedRow[],
  isLast: boolean,
  above: PlannedRow[],
  columns: RoundedColumn[],
): boolean {
  const { summed, compared } = columnsSummed(row, set, columns);
  if (summed.length === 0 || summed.length * 2 < compared) return false;
  // A row that repeats a total sums nothing anew.
  if (above.some((each) => each.kind === 'sum' && summed.every((at) => numberAt(each, at) === numberAt(row, at))))
    return false;
  const numbers = new Set(summed.map((at) => Math.abs(numberAt(row, at)!)));
  const digits = [...numbers].reduce((sum, number) => sum + significantDigits(number), 0);
  if (summed.length < compared) return digits >= digitsBesideAnError;
  if (digits >= digitsAnywhere) return true;
  const isLong = set.length > 2;
  if (digits >= digitsOfThreeRows) return isLong || isLast;
  return isLong && isLast && digits >= digitsAtTheEnd && Math.max(...numbers) >= leastAtTheEnd;
}

/** The columns in which the row has the sum of the others, or is off by no more than a share of it, and how many there are in which it could. */
function columnsSummed(
  row: PlannedRow,
  set: PlannedRow[],
  columns: RoundedColumn[],
  slack = 0,
): { summed: number[]; compared: number } {
  const compared = columns.flatMap(({ rule }, at) => {
    const addends = set.filter((each) => numberAt(each, at));
    return isSummed(rule) && numberAt(row, at) && addends.length > 1 ? [{ at, addends }] : [];
  });
  const summed = compared.filter(({ at, addends }) => {
    const { decimals, tolerance } = columns[at]!;
    const sum = addends.reduce((total, each) => total + numberAt(each, at)!, 0);
    const units = Math.round(Math.abs(sum - numberAt(row, at)!) * 10 ** decimals);
    return units <= Math.max(toleranceOfSum(tolerance, addends.length), slack * Math.abs(sum) * 10 ** decimals);
  });
  return { summed: summed.map(({ at }) => at), compared: compared.length };
}

const isInGroupOf = (row: PlannedRow, other: PlannedRow): boolean =>
  row.groups.every((name, level) => name === other.groups[level]);

function numberAt({ contents }: PlannedRow, column: number): number | undefined {
  const content: CellContent = contents[column]!;
  return content.kind === 'figure' ? content.number : undefined;
}

/** Of `4.710` three: round numbers meet by chance. */
const significantDigits = (number: number): number =>
  String(number)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
