import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Passage } from '../../model/passage.ts';
import type { Table } from '../../model/table.ts';
import { figuresIn, standsFor, writtenLike } from '../figures-in.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';
import { contradictedTable, tableFigures } from '../table-figures.ts';
import { unitOf } from '../unit-of.ts';

/** `Vi er 57 ansatte`: the unit as a whole. */
const whole =
  /(?:^|[.!?:] )(?:I alt )?(?:vi|der|enheden|centret|centeret|\ufffc) (?:er|har)(?: (?:i alt|samlet|nu|vi|\ufffc))*\s*(?:ca\. )?$/iu;
const staff = /^(?:ansatte|medarbejdere)$/;
const ends = /^\s*(?:$|[.;,]|i alt|fordelt)/iu;

/** Reports how many employees a unit says that it has, where it has tables of its staff and none of their totals is that. */
export const staffAgainstTables: Rule = {
  messages: [contradictedTable],
  check: ({ agreements, passages }) => {
    const byUnit = Map.groupBy(
      passages.filter(({ kind }) => kind === 'paragraph'),
      ({ file }) => unitOf(file),
    );
    return agreements.flatMap(({ unit, tables }) => {
      const totals = [...tables.values()]
        .filter(({ caption }) => /ansat|medarbejder|personale/i.test(caption))
        .flatMap(totalsOf);
      return totals.length === 0 ? [] : (byUnit.get(unit.id) ?? []).flatMap((passage) => check(passage, unit, totals));
    });
  },
};

const totalsOf = (table: Table) =>
  table.rows
    .filter(({ kind }) => kind === 'sum')
    .flatMap((row) => tableFigures({ table, row, label: row.label }, 'count'));

function check(passage: Passage, unit: Unit, totals: ReturnType<typeof totalsOf>): Diagnostic[] {
  const { text } = passage;
  return figuresIn(text)
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
      return diagnose(contradictedTable, placeIn(passage, figure.from, figure.to), values, [cell.place]);
    });
}
