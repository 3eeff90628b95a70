import { isAsLong } from '../../danish/change.ts';
import { isSameUnit } from '../../danish/units-of-measure.ts';
import type { Measure } from '../../model/follow-up.ts';
import type { Quantity, Target, Value } from '../../model/values.ts';

/** What a bar shows of one measure, in the unit of its axis. */
export interface BulletNumbers {
  now: number;
  target?: number;
  baseline?: number;
  /** Where the target is reached: above or below it; undefined of one that is hit exactly or not at all. */
  reachedAt?: 'above' | 'below';
  /** The whole that the value is a part of. */
  whole?: number;
  unit: string;
}

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

/** An axis from zero. */
export interface Axis {
  end: number;
  step: number;
  unit: string;
}

/** An axis that holds all the numbers; a whole ends it, and a share of more than a third goes to 100 %. */
export function axisOf(rows: BulletNumbers[]): Axis {
  const { unit } = rows[0]!;
  const largest = Math.max(...rows.flatMap(({ now, target = 0, baseline = 0 }) => [now, target, baseline]));
  const whole = Math.max(0, ...rows.map((row) => row.whole ?? 0));
  if (whole >= largest && whole > 0) return { end: whole, step: partOf(whole), unit };
  if (unit === '%' && largest > 33 && largest <= 100) return { end: 100, step: 25, unit };
  const isWhole = rows.every((row) => [row.now, row.target, row.baseline].every((each) => Number.isInteger(each ?? 0)));
  const round = stepOf(largest * 1.04);
  const step = isWhole || largest > 2 ? Math.max(1, round) : round;
  return { end: Math.max(Math.ceil((largest * 1.04) / step), 1) * step, step, unit };
}

/** A round step of which at most six go into the axis. */
function stepOf(end: number): number {
  if (end === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(end / 6));
  return [1, 2, 5, 10].find((each) => each * power * 6 >= end)! * power;
}

/** A step that parts a whole evenly, or the whole. */
function partOf(whole: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100, 250].find((each) => whole % each === 0 && whole / each <= 6) ?? whole;
}
