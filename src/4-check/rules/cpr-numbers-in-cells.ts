import { findCprNumbers } from '../../danish/cpr.ts';
import { faultAt } from '../../diagnostics/diagnostic.ts';
import { personalNumber, personalNumberFault } from '../../judging/personal-number.ts';
import type { RuleOf } from '../rule.ts';

/** Reports CPR numbers in cells of tables without a letter, which are no passages. */
export const cprNumbersInCells: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'characters',
  messages: [personalNumber],
  check: ({ tables }) =>
    [...tables.values()].flatMap(({ rows }) =>
      rows.flatMap(({ cells, place }) =>
        cells
          .filter(({ text }) => !/\p{L}/u.test(text) && findCprNumbers(text).length > 0)
          .map(() => faultAt(personalNumberFault, place)),
      ),
    ),
};
