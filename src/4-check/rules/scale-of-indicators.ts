import { likelyScale } from '../../danish/likely-scale.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { itemsOf } from '../items-of.ts';
import type { Rule } from '../rule.ts';

/** Reports a target or baseline that is a thousand or a hundred times too small beside the other: English thousands, or a share for per cent. */
export const scaleOfIndicators: Rule = (year) =>
  itemsOf(year).flatMap(({ indicators }) =>
    indicators.flatMap(({ target, baseline, place, targetPlace = place, baselinePlace = place }) => {
      if (!target || !('quantity' in target) || baseline?.kind !== 'quantity') return [];
      const [aim, from] = [target.quantity, baseline.quantity];
      const found = [
        { quantity: aim, likely: likelyScale(aim, from), other: baseline.text, at: targetPlace },
        { quantity: from, likely: likelyScale(from, aim), other: target.text, at: baselinePlace },
      ];
      return found.flatMap(({ quantity, likely, other, at }) =>
        likely
          ? [
              diagnose('indikator/størrelse', at, {
                fundet: formatQuantity(quantity),
                andet: other,
                ventet: formatQuantity(likely),
              }),
            ]
          : [],
      );
    }),
  );
