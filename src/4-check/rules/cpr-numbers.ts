import { findCprNumbers } from '../../danish/cpr.ts';
import { faultAt } from '../../diagnostics/diagnostic.ts';
import { personalNumber, personalNumberFault } from '../../judging/personal-number.ts';
import type { Table } from '../../model/table.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

/** Reports CPR numbers wherever they stand, without repeating them. */
export const cprNumbers: Rule = {
  messages: [personalNumber],
  check: ({ passages, agreements }) => [
    ...passages.flatMap((passage) =>
      findCprNumbers(passage.text).map(({ from, to }) => faultAt(personalNumberFault, placeIn(passage, from, to))),
    ),
    ...agreements.flatMap(({ tables }) => [...tables.values()].flatMap(inBareCells)),
  ],
};

/** A cell without a letter is no passage. */
const inBareCells = ({ rows }: Table) =>
  rows.flatMap(({ cells, place }) =>
    cells
      .filter(({ text }) => !/\p{L}/u.test(text) && findCprNumbers(text).length > 0)
      .map(() => faultAt(personalNumberFault, place)),
  );
