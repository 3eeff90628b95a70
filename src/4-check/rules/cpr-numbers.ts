import { findCprNumbers } from '../../danish/cpr.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Table } from '../../model/table.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

const masked = { nummer: '######-####' };

/** Reports CPR numbers wherever they stand, without repeating them. */
export const cprNumbers: Rule = ({ passages, agreements }) => [
  ...passages.flatMap((passage) =>
    findCprNumbers(passage.text).map(({ from, to }) => diagnose('privat/cpr', placeIn(passage, from, to), masked)),
  ),
  ...agreements.flatMap(({ tables }) => [...tables.values()].flatMap(inBareCells)),
];

/** A cell without a letter is no passage. */
const inBareCells = ({ rows }: Table) =>
  rows.flatMap(({ cells, place }) =>
    cells
      .filter(({ text }) => !/\p{L}/u.test(text) && findCprNumbers(text).length > 0)
      .map(() => diagnose('privat/cpr', place, masked)),
  );
