import { diagnose } from '../../diagnostics/diagnostic.ts';
import { itemsOf } from '../items-of.ts';
import type { Rule } from '../rule.ts';

/** What may be less than nothing, so that staying at 0 says something. */
const mayBeNegative = /kr\.?$|kroner|point/i;

/** Reports targets that any figure meets, or none, since they change or keep a baseline of 0: `stigning på 10 %`, `fald` and `fastholdes` of what is counted. */
export const changesOfNothing: Rule = (year) =>
  itemsOf(year).flatMap(({ indicators }) =>
    indicators.flatMap(({ target, baseline, place, targetPlace = place }) => {
      if (!target || baseline?.kind !== 'quantity' || baseline.quantity.number !== 0) return [];
      const { unit } = baseline.quantity;
      const isChange = 'percent' in target && target.percent !== undefined;
      const isStill = target.kind === 'maintained' || target.kind === 'decrease';
      if (!isChange && !(isStill && !mayBeNegative.test(unit))) return [];
      return [diagnose('indikator/ændring-af-nul', targetPlace, { måltal: target.text, enhed: unit })];
    }),
  );
