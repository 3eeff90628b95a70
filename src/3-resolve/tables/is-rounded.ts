import { measureOf } from '../../danish/measure-of.ts';
import type { TableFile } from '../../model/front-matter.ts';
import { type PlannedColumn, sourcesOf } from './planned-column.ts';

/** What says that counts are given in thousands, or about. */
const said = /afrund|tusind|hundred|(?<![\d.])1\.?000(?!\d)/i;

/**
 * Whether the figures of column `index` are rounded, so that their sum may differ in the last digit: amounts and prices,
 * shares, what has decimals, what is computed from those, and counts whose heading, `tal-i` or title says so. 12 places are
 * not 14.
 */
export function isRounded(
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
