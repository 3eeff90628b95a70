import type { Measure } from '../model/follow-up.ts';
import type { Value } from '../model/values.ts';

/** The facts that all figures of several measures have in common, so that they are said once. */
export interface CommonFacts {
  /** The unit that they are counted in, where it is too long to stand by each number. */
  unit?: string;
  /** The period of each baseline, and of each value. */
  baseline?: string;
  value?: string;
}

/** A shorter unit stands well beside its number. */
const longUnit = 8;

/** The facts that every one of the measures shares; none for a single one. */
export function commonFacts(measures: Measure[]): CommonFacts {
  if (measures.length < 2) return {};
  const unit = only(measures.flatMap(unitsOf));
  const baseline = only(measures.flatMap(({ indicator }) => periodsOf(indicator.baseline)));
  const value = only(measures.flatMap((each) => periodsOf(each.value)));
  return {
    ...(unit !== undefined && unit.length >= longUnit && { unit }),
    ...(baseline !== undefined && { baseline }),
    ...(value !== undefined && { value }),
  };
}

/** The text that several say alike. */
function only(texts: (string | undefined)[]): string | undefined {
  return texts.length > 1 && new Set(texts).size === 1 ? texts[0] : undefined;
}

/** Nothing of what is no figure; undefined of a figure without period. */
const periodsOf = (value: Value | undefined) => (value?.kind === 'quantity' ? [value.period?.text] : []);

function unitsOf({ indicator: { baseline, target }, value }: Measure): string[] {
  const figures = [baseline, value].flatMap((each) => (each?.kind === 'quantity' ? [each.quantity.unit] : []));
  if (target && 'quantity' in target) return [...figures, target.quantity.unit];
  return target?.kind === 'followed' && target.unit !== undefined ? [...figures, target.unit] : figures;
}
