import { isAsLong } from '../../danish/change.ts';
import { isSameUnit } from '../../danish/units-of-measure.ts';
import type { BulletNumbers } from '../../model/composed-figure.ts';
import type { Measure } from '../../model/follow-up.ts';
import type { Quantity, Target, Value } from '../../model/values.ts';

/**
 * The numbers of a measure that can be drawn against a target or baseline; undefined of one that has no scale, such as five
 * months beside a whole year.
 */
export function bulletNumbers({ indicator, value, threshold }: Measure): BulletNumbers | undefined {
  if (value?.kind !== 'quantity' || value.quantity.number < 0) return undefined;
  const { number, of, unit } = value.quantity;
  const isComparable = indicator.baseline?.kind !== 'quantity' || isAsLong(indicator.baseline.period, value.period);
  const target =
    isComparable || !isChange(indicator.target) ? targetNumber(indicator.target, threshold, value.quantity) : undefined;
  const baseline = isComparable && indicator.baseline ? baselineNumber(indicator.baseline, value.quantity) : undefined;
  if (target === undefined && baseline === undefined) return undefined;
  const reachedAt = indicator.target && sideOf(indicator.target);
  const isShare = target !== undefined && threshold?.unit === '%' && unit !== '%' && of !== undefined;
  return {
    now: isShare ? (number * 100) / of : number,
    ...(target !== undefined && { target }),
    ...(baseline !== undefined && { baseline }),
    ...(reachedAt && { reachedAt }),
    ...(isShare ? { whole: 100 } : of !== undefined && { whole: of }),
    unit: isShare ? '%' : unit,
  };
}

/** On which side of its value a target is reached. */
export function sideOf({ kind }: Target): 'above' | 'below' | undefined {
  if (kind === 'at-least' || kind === 'above' || kind === 'increase' || kind === 'maintained') return 'above';
  return kind === 'at-most' || kind === 'below' || kind === 'decrease' ? 'below' : undefined;
}

const isChange = (target: Target | undefined) =>
  target?.kind === 'increase' || target?.kind === 'decrease' || target?.kind === 'maintained';

function targetNumber(target: Target | undefined, threshold: Quantity | undefined, value: Quantity) {
  if (target?.kind === 'all') return value.of ?? (value.unit === '%' ? 100 : undefined);
  if (!threshold) return undefined;
  if (threshold.of !== undefined)
    return value.of === undefined ? undefined : (threshold.number / threshold.of) * value.of;
  if (threshold.unit === '%' && value.unit !== '%') return value.of === undefined ? undefined : threshold.number;
  return isSameUnit(threshold.unit, value.unit) ? threshold.number : undefined;
}

function baselineNumber(baseline: Value, { unit, of }: Quantity): number | undefined {
  if (baseline.kind !== 'quantity' || of !== undefined || !isSameUnit(baseline.quantity.unit, unit)) return undefined;
  return baseline.quantity.of === undefined ? baseline.quantity.number : undefined;
}
