import { covers } from '../../danish/period.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../../model/follow-up.ts';
import type { Rule } from '../rule.ts';

/** Reports sums that are to be low and are of a part only of the time that their indicator names, though all of it is over: they always look good. */
export const partialValues: Rule = ({ agreements }) =>
  agreements.flatMap(({ reports }) =>
    reports
      .filter(({ followUp }) => followUp.kind === 'annual')
      .flatMap(({ goals, initiatives }) => [...goals, ...initiatives].filter(({ demanded }) => demanded))
      .flatMap(checkValues),
  );

const low: (string | undefined)[] = ['decrease', 'at-most', 'below', 'maintained'];

function checkValues({ measures, asOf, amended }: Entry): Diagnostic[] {
  const day = amended ?? asOf;
  return measures.flatMap(({ indicator: { period: own, target }, value, standing, place }) => {
    const period = value?.kind === 'quantity' ? value.period : undefined;
    const isSum = value?.kind === 'quantity' && value.quantity.of === undefined && !/%|point/.test(value.quantity.unit);
    const looksGood = standing === 'reached' && isSum && low.includes(target?.kind);
    if (!period || own?.kind !== 'span' || !day || own.last > day || !looksGood || covers(period, own)) return [];
    return [diagnose('opfølgning/kun-en-del', place, { periode: period.text, ventet: own.text })];
  });
}
