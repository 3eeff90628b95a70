import type { Indicator, Item } from '../model/item.ts';

/** The local units that an indicator is counted for, each by itself; none where there is one value for the whole. */
export const countingUnits = (
  { together }: Pick<Indicator, 'together'>,
  { localUnits }: Pick<Item, 'localUnits'>,
): Item['localUnits'] => (together || localUnits.length < 2 ? [] : localUnits);
