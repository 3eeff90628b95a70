import { formatQuantity } from '../danish/quantity.ts';
import type { KeyFigure } from '../model/follow-up.ts';
import type { Quantity, Value } from '../model/values.ts';

/** The sum of key figures; undefined where one is missing or counted in another unit. */
export function keyFigureSum(figures: KeyFigure[], key: 'agreed' | 'now'): Value | undefined {
  const quantities = figures.flatMap(({ [key]: value }) => (value?.kind === 'quantity' ? [value.quantity] : []));
  const units = new Set(quantities.map(({ unit }) => unit));
  if (quantities.length < figures.length || units.size !== 1) return undefined;
  const quantity: Quantity = {
    number: quantities.reduce((sum, { number }) => sum + number, 0),
    decimals: Math.max(...quantities.map(({ decimals }) => decimals)),
    unit: [...units][0]!,
  };
  return { kind: 'quantity', quantity, text: formatQuantity(quantity) };
}

/** The words of the period that most figures of now cover; undefined where one of them has none. */
export function commonPeriod(figures: KeyFigure[]): string | undefined {
  const periods = figures.flatMap(({ now }) => (now?.kind === 'quantity' ? [now.period?.text] : []));
  if (periods.includes(undefined)) return undefined;
  const counts = [...Map.groupBy(periods, (period) => period)].map(([period, { length }]) => ({ period, length }));
  return counts.toSorted((a, b) => b.length - a.length)[0]?.period;
}

/** How far the expected result is from what was agreed: in per cent of that, of shares in points. Undefined where they don't compare. */
export function expectedDeviation({
  agreed,
  expected,
  deviation,
}: KeyFigure): (Pick<Quantity, 'number' | 'decimals'> & { unit: 'per-cent' | 'points' }) | undefined {
  if (agreed?.kind !== 'quantity' || expected?.kind !== 'quantity' || deviation === undefined) return undefined;
  const [plan, end] = [agreed.quantity, expected.quantity];
  if (plan.unit !== '%') return { number: deviation, decimals: 1, unit: 'per-cent' };
  return { number: end.number - plan.number, decimals: Math.max(plan.decimals, end.decimals), unit: 'points' };
}
