import { isSameUnit } from '../danish/units-of-measure.ts';
import type { Value } from '../model/values.ts';

/** Why a key figure can't be held against what was agreed: it has another unit. Undefined where it can, or nothing was agreed. */
export function figureFault(
  agreed: Value | undefined,
  figure: Value | undefined,
): { code: 'opfølgning/anden-enhed'; values: { værdi: string; ventet: string } } | undefined {
  if (agreed?.kind !== 'quantity' || figure?.kind !== 'quantity') return undefined;
  const { unit } = agreed.quantity;
  if (isSameUnit(figure.quantity.unit, unit)) return undefined;
  return { code: 'opfølgning/anden-enhed', values: { værdi: figure.text, ventet: `et tal i ${unit}` } };
}
