import { diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { mustHave } from '../must-have.ts';
import type { Rule } from '../rule.ts';

/** Reports agreements that lack a shared goal whose `gælder-for` names everyone or their department, and departments that don't exist. */
export const requiredSharedGoals: Rule = ({ agreements, sharedGoals, departments }) => [
  ...sharedGoals
    .filter(({ appliesTo }) => appliesTo && appliesTo !== 'alle' && !departments.some(({ id }) => id === appliesTo))
    .map(({ appliesTo = '', place }) => {
      const known = ['alle', ...departments.map(({ id }) => id)];
      return diagnose('afdeling/ukendt', place, { id: appliesTo, nærmest: nearest(appliesTo, known) });
    }),
  ...agreements
    .filter((each) => !each.incomplete)
    .flatMap((agreement) =>
      sharedGoals
        .filter((shared) => mustHave(agreement, shared) && !agreement.goals.some((goal) => goal.shared === shared.id))
        .map(({ id, title, place }) =>
          diagnose('fælles/mangler', agreement.place, { enhed: agreement.unit.name, titel: title, id }, [place]),
        ),
    ),
];
