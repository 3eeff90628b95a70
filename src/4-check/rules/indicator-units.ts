import { isSameUnit } from '../../danish/units-of-measure.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Target } from '../../model/values.ts';
import { itemsOf } from '../items-of.ts';
import type { Rule } from '../rule.ts';

/** Reports indicators whose baseline and target are in different units, so that they can't be compared. */
export const indicatorUnits: Rule = (year) =>
  itemsOf(year).flatMap(({ indicators }) =>
    indicators.flatMap(({ baseline, target, place, targetPlace = place }) => {
      const [before, after] = [baseline?.kind === 'quantity' && baseline.quantity.unit, target && unitOf(target)];
      if (!before || !after || isSameUnit(before, after)) return [];
      return [diagnose('indikator/enhed-afviger', targetPlace, { enhed: after, ventet: before })];
    }),
  );

const unitOf = (target: Target): string | undefined =>
  'quantity' in target ? target.quantity.unit : target.kind === 'followed' ? target.unit : undefined;
