import type { Quantity } from '../model/values.ts';
import { roundTo } from './number.ts';
import { isSameUnit } from './units-of-measure.ts';

/** How many times what it is held against a figure may be, either way, and still be taken for one of its kind. */
const farthest = { thousands: 10, shares: 3 };

/**
 * The quantity that was probably meant, where another of its unit tells: `1,500 km` beside 1.200 km is English for 1.500 km,
 * and `0,8 %` beside 71 % is a spreadsheet's 0,8 for 80 %. Undefined where it may be what it says.
 */
export function likelyScale(written: Quantity, beside: Quantity): Quantity | undefined {
  const { number, decimals, of, unit } = written;
  if (of !== undefined || beside.of !== undefined || !isSameUnit(unit, beside.unit)) return undefined;
  const isNear = (times: number, factor: number) => {
    const ratio = (number * times) / beside.number;
    return ratio >= 1 / factor && ratio <= factor;
  };
  if (decimals === 3 && number >= 1 && isNear(1000, farthest.thousands))
    return { ...written, number: roundTo(number * 1000, 0), decimals: 0 };
  if (unit !== '%' || decimals === 0 || number > 1 || !isNear(100, farthest.shares)) return undefined;
  const left = Math.max(0, decimals - 2);
  return { ...written, number: roundTo(number * 100, left), decimals: left };
}
