import type { Period, Quantity } from '../model/values.ts';
import { daysBetween } from './day-count.ts';
import { formatNumber, roundTo } from './number.ts';
import { isSameUnit } from './units-of-measure.ts';

/** A figure, and the time it covers where that is said. */
interface Measured {
  quantity: Quantity;
  period?: Period;
}

/**
 * How much a value has changed from a baseline: `−3,9 %`, `+12,0 %`; of percentages and points the difference,
 * `−0,6 procentpoint`, `+2 point`.
 * Undefined where the units or the lengths of time differ, or there is nothing to change from.
 */
export function changeText(from: Measured, to: Measured): string | undefined {
  const [baseline, value] = [from.quantity, to.quantity];
  if (!isSameUnit(baseline.unit, value.unit) || !isAsLong(from.period, to.period)) return undefined;
  const difference = value.number - baseline.number;
  const sign = difference > 0 ? '+' : '';
  const points = baseline.unit === '%' ? 'procentpoint' : isSameUnit(baseline.unit, 'point') && 'point';
  if (points) {
    const decimals = Math.max(baseline.decimals, value.decimals);
    return `${sign}${formatNumber(roundTo(difference, decimals), decimals)}\u00a0${points}`;
  }
  if (baseline.number === 0) return undefined;
  return `${sign}${formatNumber((difference * 100) / Math.abs(baseline.number), 1)}\u00a0%`;
}

/** Whether two figures cover as long a time, within a fortnight: months and half-years are; always where one has no time. */
export function isAsLong(a: Period | undefined, b: Period | undefined): boolean {
  return !a || !b || Math.abs(daysBetween(a.first, a.last) - daysBetween(b.first, b.last)) < 15;
}
