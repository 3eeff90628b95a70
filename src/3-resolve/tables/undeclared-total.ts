import { isTotalName } from '../../danish/total-name.ts';
import type { Content } from './contents.ts';
import { isSummed } from './planned-column.ts';
import type { RoundedColumn } from './reckon.ts';
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

/** Why a row is taken for a total that `totaler` doesn't name, and the rows that it is the sum of, where it is of any. */
export interface UndeclaredTotal {
  reason: 'name' | 'figures';
  summed?: PlannedRow[];
}

/**
 * A row as the total that it is by its name, with rows to sum above it, or by its figures: the sum of the ordinary rows of
 * the table, of its group, or since the last total. Undefined of an ordinary row, and of one that `totaler` speaks of.
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
  const sets = [ordinary, ordinary.filter((each) => isInGroupOf(row, each)), above.slice(lastTotal + 1)];
  const hasFigure = (each: PlannedRow) => columns.some(({ rule }, at) => isSummed(rule) && numberAt(each, at));
  if (isTotalName(row.label) && sets.some((set) => set.some(hasFigure))) {
    const summed = sets.find((set) => {
      const { summed: found, compared } = columnsSummed(row, set, columns);
      return compared > 0 && found.length === compared;
    });
    return { reason: 'name', ...(summed && { summed }) };
  }
  // A row of a year is one in a series.
  if (/^(?:19|20)\d\d$/.test(row.label)) return undefined;
  const isLast = !below.some((each) => each.kind === 'ordinary' && isInGroupOf(row, each));
  const summed = sets.find((set) => isNoChance(row, set, isLast, above, columns));
  return summed && { reason: 'figures', summed };
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

/** The columns in which the row has the sum of the others, and how many there are in which it could. */
function columnsSummed(
  row: PlannedRow,
  set: PlannedRow[],
  columns: RoundedColumn[],
): { summed: number[]; compared: number } {
  const compared = columns.flatMap(({ rule }, at) => {
    const addends = set.filter((each) => numberAt(each, at));
    return isSummed(rule) && numberAt(row, at) && addends.length > 1 ? [{ at, addends }] : [];
  });
  const summed = compared.filter(({ at, addends }) => {
    const { decimals, tolerance } = columns[at]!;
    const sum = addends.reduce((total, each) => total + numberAt(each, at)!, 0);
    return Math.round(Math.abs(sum - numberAt(row, at)!) * 10 ** decimals) <= tolerance;
  });
  return { summed: summed.map(({ at }) => at), compared: compared.length };
}

const isInGroupOf = (row: PlannedRow, other: PlannedRow): boolean =>
  row.groups.every((name, level) => name === other.groups[level]);

function numberAt({ contents }: PlannedRow, column: number): number | undefined {
  const content: Content = contents[column]!;
  return content.kind === 'figure' ? content.number : undefined;
}

/** Of `4.710` three: round numbers meet by chance. */
const significantDigits = (number: number): number =>
  String(number)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
