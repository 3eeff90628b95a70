import type { Quantity } from '../model/values.ts';
import { formatNumber, roundTo } from './number.ts';
import { isSameUnit } from './units-of-measure.ts';

/**
 * How much a value has changed from a baseline: `−3,9 %`, `+12,0 %`; of percentages the difference, `−0,6 procentpoint`.
 * Undefined where the units differ or there is nothing to change from.
 */
export function changeText(baseline: Quantity, value: Quantity): string | undefined {
  if (!isSameUnit(baseline.unit, value.unit)) return undefined;
  const difference = value.number - baseline.number;
  const sign = difference > 0 ? '+' : '';
  if (baseline.unit === '%') {
    const decimals = Math.max(baseline.decimals, value.decimals);
    return `${sign}${formatNumber(roundTo(difference, decimals), decimals)}\u00a0procentpoint`;
  }
  if (baseline.number === 0) return undefined;
  return `${sign}${formatNumber((difference * 100) / Math.abs(baseline.number), 1)}\u00a0%`;
}
