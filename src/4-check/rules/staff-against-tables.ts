import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Passage } from '../../model/passage.ts';
import type { Table } from '../../model/table.ts';
import type { Facts } from '../facts.ts';
import { figuresIn, standsFor, writtenLike } from '../figures-in.ts';
import { passagesByUnit } from '../group-passages.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import type { TableFigure } from '../table-figures.ts';
import { contradictedTable, tableFigures } from '../table-figures.ts';

/** `Vi er 57 ansatte`: the unit as a whole. */
const whole =
  /(?:^|[.!?:] )(?:I alt )?(?:vi|der|enheden|centret|centeret|\ufffc) (?:er|har)(?: (?:i alt|samlet|nu|vi|\ufffc))*\s*(?:ca\. )?$/iu;
const staff = /^(?:ansatte|medarbejdere)$/;
const ends = /^\s*(?:$|[.;,]|i alt|fordelt)/iu;

/** Reports how many employees a unit says that it has, where it has tables of its staff and none of their totals is that. */
export const staffAgainstTables: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [contradictedTable],
  check: ({ unit, tables }, facts) => {
    const totals = [...tables.values()]
      .filter(({ caption }) => /ansat|medarbejder|personale/i.test(caption))
      .flatMap(totalsOf);
    const passages = totals.length === 0 ? [] : (facts.of(passagesByUnit).get(unit.id) ?? []);
    return passages
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((passage) => check(passage, unit, totals, facts));
  },
};

const totalsOf = (table: Table) =>
  table.rows
    .filter(({ kind }) => kind === 'sum')
    .flatMap((row) => tableFigures({ table, row, label: row.label }, 'count'));

function check(passage: Passage, unit: Unit, totals: TableFigure[], facts: Facts): Diagnostic[] {
  const { text } = passage;
  return facts
    .from(figuresIn, passage)
    .filter(
      ({ unit = '', from, to }) =>
        staff.test(unit) && whole.test(textBefore(text, from)) && ends.test(textAfter(text, to)),
    )
    .filter((figure) => !totals.some(({ value }) => standsFor(figure, value)))
    .map((figure) => {
      const { value, table, cell } = totals[0]!;
      const values = {
        fundet: figure.text,
        navn: unit.shortName,
        ventet: writtenLike(figure, value),
        tabel: table.caption,
      };
      return diagnose(contradictedTable, placeInPassage(passage, figure.from, figure.to), values, [cell.place]);
    });
}
