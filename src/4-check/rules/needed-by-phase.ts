import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Phase } from '../../model/cycle.ts';
import type { SharedGoal } from '../../model/item.ts';
import type { Agreement } from '../../model/year.ts';
import { mustHave } from '../must-have.ts';
import type { RuleOf } from '../rule.ts';

const phaseBeforeMeeting = adjustable({
  code: 'fase/dialogmøde',
  severity: 'error',
  da: 'Uventet dialogmøde »{tid}« i fasen »{fase}«, ventede en dag.',
  en: 'Unexpected dialogue meeting "{tid}" in the phase "{fase}", expected a day.',
  help: { da: 'Skriv dagen: »dialogmøde: 12.12.2022«.', en: 'Write the day: "dialogmøde: 12.12.2022".' },
  explanation: {
    means: 'Når aftalen er indgået, har dialogmødet været holdt, og aftalen nævner dagen. I udkastet er en måned nok.',
    file: 'traening/aftale.md',
    instead: 'dialogmøde: 12.12.2022',
    wrong: 'dialogmøde: december 2022',
    right: 'dialogmøde: 12.12.2022',
  },
});

const phaseWithoutGoals = adjustable({
  code: 'fase/ingen-mål',
  severity: 'error',
  da: '{enhed} har ingen mål, ventede mindst ét i fasen »{fase}«.',
  en: '{enhed} has no goals, expected at least one in the phase "{fase}".',
  help: { da: 'Læg målene i mappen maal.', en: 'Put the goals in the folder maal.' },
  explanation: {
    means:
      'Enheden har indgået en aftale uden mål, så der er intet at følge op på. Oftest ligger målene i en forkert mappe.',
    case: '4-check/fase-aftalt',
    wrong: 'Mappen stationen har kun aftale.md.',
    right: 'Mappen stationen har aftale.md og maal/01-hurtigere-svar.md.',
  },
});

const phaseWithoutPriorities = adjustable({
  code: 'fase/ingen-prioriteter',
  severity: 'warning',
  da: '{enhed} har ingen højest prioriterede mål, ventede mindst ét i fasen »{fase}«.',
  en: '{enhed} has no goals of highest priority, expected at least one in the phase "{fase}".',
  help: {
    da: 'Skriv dem, dialogmødet valgte, i aftale.md: »prioriteter: [ID, ID]«.',
    en: 'Write those that the dialogue meeting chose in aftale.md: "prioriteter: [ID, ID]".',
  },
  explanation: {
    means:
      'På dialogmødet vælges de mål, der går forud for de andre. Ingen er nævnt, så læseren kan ikke se, hvad der er vigtigst.',
    file: 'hjemmepleje/aftale.md',
    instead: 'dialogmøde: 14.12.2022',
    wrong: 'dialogmøde: 14.12.2022',
    right: 'dialogmøde: 14.12.2022\nprioriteter: [koersel]',
  },
});

/**
 * Reports, from agreed on or sealed, agreements that lack what had to be settled by then: a day for the dialogue meeting, goals, and
 * priorities where other agreements of the year have some.
 */
export const neededByPhase: RuleOf<'year'> = {
  scope: 'year',
  reads: 'facts',
  messages: [phaseBeforeMeeting, phaseWithoutGoals, phaseWithoutPriorities],
  check: ({ agreements, phase, sharedGoals }) => {
    const havePriorities = agreements.some(({ priorities }) => priorities.length > 0);
    return agreements
      .filter(({ seal }) => seal || phase !== 'udkast')
      .flatMap((each) => missing(each, phase === 'udkast' ? 'aftalt' : phase, havePriorities, sharedGoals));
  },
};

function missing(agreement: Agreement, fase: Phase, havePriorities: boolean, shared: SharedGoal[]): Diagnostic[] {
  const { dialogueMeeting, goals, incomplete, place, priorities, unit, dialogueMeetingPlace = place } = agreement;
  const isDay = dialogueMeeting.kind === 'day' || dialogueMeeting.kind === 'open';
  const values = { enhed: unit.name, fase };
  const diagnostics = isDay
    ? []
    : [diagnose(phaseBeforeMeeting, dialogueMeetingPlace, { tid: dialogueMeeting.text, fase })];
  if (incomplete) return diagnostics;
  // One that must have a shared goal is told so.
  const mustHaveOne = shared.some((each) => mustHave(agreement, each));
  if (goals.length === 0)
    return mustHaveOne ? diagnostics : [...diagnostics, diagnose(phaseWithoutGoals, place, values)];
  if (havePriorities && priorities.length === 0) diagnostics.push(diagnose(phaseWithoutPriorities, place, values));
  return diagnostics;
}
