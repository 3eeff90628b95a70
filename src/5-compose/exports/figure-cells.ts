import { plain } from '../../danish/plain.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { isSameUnit } from '../../danish/units-of-measure.ts';
import type { Indicator } from '../../model/item.ts';
import type { Quantity, Value } from '../../model/values.ts';
import type { SheetCell } from './csv-text.ts';

/** The unit that an indicator is counted in: as its target says, else its baseline, else what was reported; undefined of a yes or no. */
export function unitOfMeasure({ target, baseline }: Indicator, values: (Value | undefined)[]): string | undefined {
  if (target && 'quantity' in target) return target.quantity.unit;
  if (target?.kind === 'followed' && target.unit !== undefined) return target.unit;
  return [baseline, ...values].find((value) => value?.kind === 'quantity')?.quantity.unit;
}

/** A number where the value is counted in that unit; other words as they are; `''` for none. */
export function csvFigure(value: Value | undefined, unit: string | undefined): SheetCell {
  if (!value) return '';
  if (value.kind !== 'quantity') return plain(value.text);
  const { quantity } = value;
  return isCountedIn(quantity, unit) ? quantity : plain(formatQuantity(quantity));
}

/** The whole that the value's number is a part of. */
export function wholeCell(value: Value | undefined, unit: string | undefined): SheetCell {
  const of = value?.kind === 'quantity' && isCountedIn(value.quantity, unit) ? value.quantity.of : undefined;
  return of === undefined ? '' : { number: of, decimals: String(of).split('.')[1]?.length ?? 0 };
}

const isCountedIn = (quantity: Quantity, unit: string | undefined) =>
  unit !== undefined && isSameUnit(quantity.unit, unit);
