import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Agreement, Phase, SharedGoal } from '../../model/year.ts';
import { mustHave } from '../must-have.ts';
import type { Rule } from '../rule.ts';

/**
 * Reports, from agreed on or sealed, agreements that lack what had to be settled by then: a day for the dialogue meeting, goals, and
 * priorities where other agreements of the year have some.
 */
export const neededByPhase: Rule = ({ agreements, phase, sharedGoals }) => {
  const havePriorities = agreements.some(({ priorities }) => priorities.length > 0);
  return agreements
    .filter(({ seal }) => seal || phase !== 'udkast')
    .flatMap((each) => missing(each, phase === 'udkast' ? 'aftalt' : phase, havePriorities, sharedGoals));
};

function missing(agreement: Agreement, fase: Phase, havePriorities: boolean, shared: SharedGoal[]): Diagnostic[] {
  const { dialogueMeeting, goals, incomplete, place, priorities, unit, dialogueMeetingPlace = place } = agreement;
  const isDay = dialogueMeeting.kind === 'day' || dialogueMeeting.kind === 'open';
  const values = { enhed: unit.name, fase };
  const diagnostics = isDay
    ? []
    : [diagnose('fase/dialogmøde', dialogueMeetingPlace, { tid: dialogueMeeting.text, fase })];
  if (incomplete) return diagnostics;
  // One that must have a shared goal is told so.
  const mustHaveOne = shared.some((each) => mustHave(agreement, each));
  if (goals.length === 0)
    return mustHaveOne ? diagnostics : [...diagnostics, diagnose('fase/ingen-mål', place, values)];
  if (havePriorities && priorities.length === 0) diagnostics.push(diagnose('fase/ingen-prioriteter', place, values));
  return diagnostics;
}
