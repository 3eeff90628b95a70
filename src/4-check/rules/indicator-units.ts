import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Target } from '../../model/values.ts';
import { itemsOf } from '../items-of.ts';
import type { Rule } from '../rule.ts';

/** Reports indicators whose baseline and target are in different units, so that they can't be compared. */
export const indicatorUnits: Rule = (year) =>
  itemsOf(year).flatMap(({ indicators }) =>
    indicators.flatMap(({ baseline, target, place, targetPlace = place }) => {
      const [before, after] = [baseline?.kind === 'quantity' && baseline.quantity.unit, target && unitOf(target)];
      if (!before || !after || areSame(before, after)) return [];
      return [diagnose('indikator/enhed-afviger', targetPlace, { enhed: after, ventet: before })];
    }),
  );

const unitOf = (target: Target): string | undefined =>
  'quantity' in target ? target.quantity.unit : target.kind === 'followed' ? target.unit : undefined;

/** `borger` and `borgere`, `%` and `% af borgerne`, `%` and `procent` are the same. */
function areSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((unit) => unit.toLowerCase().replace(/^(?:procent|pct\.?)(?!\p{L})/u, '%')) as [
    string,
    string,
  ];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.startsWith(short) || (short.length > 3 && long.startsWith(short.slice(0, -1)));
}
