import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** Reports goals and initiatives without an indicator: those with milestones, which tell when but not how much, and those with nothing. */
export const itemsWithoutMeasure: Rule = ({ agreements }) =>
  agreements.flatMap(({ goals, initiatives }) => [
    ...goals
      .filter(({ indicators }) => indicators.length === 0)
      .map(({ milestones, place, title }) =>
        diagnose(milestones.length > 0 ? 'mål/kun-milepæle' : 'mål/uden-indikator', place, { titel: title }),
      ),
    ...initiatives
      .filter(({ indicators }) => indicators.length === 0)
      .map(({ place, title }) => diagnose('indsats/uden-indikator', place, { titel: title })),
  ]);
