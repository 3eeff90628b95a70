import { findCprNumbers } from '../../danish/cpr.ts';
import { faultAt } from '../../diagnostics/diagnostic.ts';
import { personalNumber, personalNumberFault } from '../../judging/personal-number.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

/** Reports CPR numbers in whatever is written, without repeating them. */
export const cprNumbers: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [personalNumber],
  check: (passage) =>
    findCprNumbers(passage.text).map(({ from, to }) => faultAt(personalNumberFault, placeInPassage(passage, from, to))),
};
