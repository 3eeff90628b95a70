import { isSameUnit } from '../danish/units-of-measure.ts';
import type { TrendPoints } from '../model/composed-figure.ts';
import type { Measure } from '../model/follow-up.ts';
import type { Quantity, Value } from '../model/values.ts';

/** The figures of baseline and year's end, and of midway where it covers as long a time; undefined without both. */
export function trendPoints({ indicator: { baseline }, value, before, threshold }: Measure): TrendPoints | undefined {
  const [first, last] = [baseline, value].map(quantityOf);
  if (!first || !last || !isSameUnit(first.unit, last.unit) || first.of !== last.of) return undefined;
  const midway = quantityOf(before);
  const isComparable = midway && isSameUnit(midway.unit, last.unit) && (isRate(midway.unit) || !periodOf(before));
  return {
    baseline: first.number,
    ...(isComparable && { midway: midway.number }),
    now: last.number,
    ...(threshold && isSameUnit(threshold.unit, last.unit) && !threshold.of && { target: threshold.number }),
  };
}

/** Whether a unit doesn't grow as the year goes by: shares, scores, and so much for each of something. */
const isRate = (unit: string) => /^(?:%|‰|point)/.test(unit) || / (?:pr\.|om) /.test(` ${unit} `);

const quantityOf = (value: Value | undefined): Quantity | undefined =>
  value?.kind === 'quantity' ? value.quantity : undefined;

const periodOf = (value: Value | undefined) => (value?.kind === 'quantity' ? value.period : undefined);
