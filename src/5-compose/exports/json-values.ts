import { plain } from '../../danish/plain.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Period, Quantity, Target, Value } from '../../model/values.ts';

/** As `schemas/goals.json` has a period: its words, and its days where it has any. */
export const periodJson = ({ text, kind, first, last }: Period) => ({
  text: plain(text),
  kind,
  ...(kind !== 'open' && { first, last }),
});

/** As the schema has a figure. */
export const quantityJson = ({ number, decimals, of, unit }: Quantity) => ({
  number,
  decimals,
  ...(of !== undefined && { of }),
  unit: plain(unit),
});

/** As the schema has a baseline or a reported value. */
export const valueJson = (value: Value) => ({
  text: plain(value.text),
  kind: value.kind,
  ...(value.kind === 'quantity' && {
    ...quantityJson(value.quantity),
    ...(value.period && { period: periodJson(value.period) }),
  }),
});

/** As the schema has a target. */
export const targetJson = (target: Target) => ({
  text: plain(target.text),
  kind: target.kind,
  ...('quantity' in target && quantityJson(target.quantity)),
  ...('percent' in target && target.percent !== undefined && { percent: target.percent }),
  ...(target.kind === 'followed' && target.unit !== undefined && { unit: plain(target.unit) }),
});

/** A unit by id and name. */
export const unitJson = ({ id, name }: Pick<Unit, 'id' | 'name'>) => ({ id, name: plain(name) });

/** The fields that are there: what is undefined, an empty text or an empty list is left out. */
export function present<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  const isThere = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isThere(value))) as Partial<Fields>;
}
