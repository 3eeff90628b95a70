import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { mustHave } from '../must-have.ts';
import type { RuleOf } from '../rule.ts';

const missingSharedGoal = adjustable({
  code: 'fælles/mangler',
  severity: 'error',
  da: '{enhed} skal have det fælles mål »{titel}«, men har det ikke.',
  en: '{enhed} must have the shared goal "{titel}" and has not.',
  help: {
    da: 'Læg en fil i enhedens maal/ med »fælles: {id}«.',
    en: 'Put a file with "fælles: {id}" in the unit\'s maal/.',
  },
  explanation: {
    means:
      'Det fælles mål gælder for enheden, men dens aftale har det ikke. Så kan de mål, alle skal have, ikke gøres op for alle.',
    case: '4-check/faelles-mangler',
    wrong: 'Ingen fil i hjemmepleje/maal/ har linjen »fælles: koersel«.',
    right: 'hjemmepleje/maal/01-koersel.md har linjen »fælles: koersel«.',
  },
});

/** Reports agreements that lack a shared goal whose `gælder-for` names everyone or their department. */
export const requiredSharedGoals: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [missingSharedGoal],
  check: (agreement, { year: { sharedGoals } }) =>
    agreement.incomplete
      ? []
      : sharedGoals
          .filter((shared) => mustHave(agreement, shared) && !agreement.goals.some((goal) => goal.shared === shared.id))
          .map(({ id, title, place }) =>
            diagnose(missingSharedGoal, agreement.place, { enhed: agreement.unit.name, titel: title, id }, [place]),
          ),
};
