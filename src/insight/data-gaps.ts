import type { Goal, Indicator } from '../model/item.ts';
import type { Agreement } from '../model/year.ts';

/** The goals of an agreement that can't be measured in full, by what they lack. */
export interface DataGaps {
  /** A fall, rise or keeping is agreed, and there is nothing to compare with. */
  uncomparable: Goal[];
  baseline: Goal[];
  target: Goal[];
  method: Goal[];
}

/** The goals without baseline, target or method; a baseline may be reported later than it was agreed. */
export function dataGaps({ goals, reports }: Agreement): DataGaps {
  const known = (goal: Goal): Indicator[] =>
    reports
      .at(-1)
      ?.goals.find(({ item }) => item === goal)
      ?.measures.map(({ indicator }) => indicator) ?? goal.indicators;
  return {
    uncomparable: goals.filter((goal) => known(goal).some((each) => isRelative(each) && !hasBaseline(each))),
    baseline: goals.filter((goal) => known(goal).some((each) => isCounted(each) && !hasBaseline(each))),
    target: goals.filter(({ indicators, milestones }) => milestones.length === 0 && !indicators.some(hasTarget)),
    method: goals.filter(
      ({ answers, indicators, incomplete }) =>
        !incomplete &&
        !answers.some(({ question, written }) => written && question.roles.includes('measurement')) &&
        !indicators.some(({ source }) => source),
    ),
  };
}

const hasBaseline = ({ baseline }: Indicator) =>
  baseline !== undefined && ['quantity', 'yes', 'no'].includes(baseline.kind);

const isRelative = ({ target }: Indicator) =>
  target !== undefined && ['decrease', 'increase', 'maintained'].includes(target.kind);

/** A number is asked for, so that one could say where it was. */
const isCounted = ({ target }: Indicator) => target !== undefined && target.kind !== 'yes' && target.kind !== 'open';

const hasTarget = ({ target }: Indicator) =>
  target !== undefined && target.kind !== 'followed' && target.kind !== 'open';
