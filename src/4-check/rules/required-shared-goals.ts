import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Agreement, SharedGoal } from '../../model/year.ts';
import type { Rule } from '../rule.ts';

/** Reports agreements that lack a shared goal whose `gælder-for` names everyone or their department, and departments that don't exist. */
export const requiredSharedGoals: Rule = ({ agreements, sharedGoals, departments }) => [
  ...sharedGoals
    .filter(({ appliesTo }) => appliesTo && appliesTo !== 'alle' && !departments.some(({ id }) => id === appliesTo))
    .map(({ appliesTo, place }) => diagnose('afdeling/ukendt', place, { id: appliesTo })),
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

const mustHave = (agreement: Agreement, { appliesTo }: SharedGoal) =>
  appliesTo === 'alle' || appliesTo === agreement.department.id;
