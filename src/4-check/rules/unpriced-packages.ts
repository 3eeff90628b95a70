import { measureOf } from '../../danish/measure-of.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Table } from '../../model/table.ts';
import type { Rule } from '../rule.ts';

/** Reports packages of a table that another table of the agreement, which lists prices of such packages, does not have. */
export const unpricedPackages: Rule = ({ agreements }) =>
  agreements.flatMap(({ tables }) => {
    const all = [...tables.values()];
    const lists = all.filter(isPriceList);
    return all.filter((each) => !lists.includes(each)).flatMap((each) => lists.flatMap((list) => missing(each, list)));
  });

const isPriceList = (table: Table) =>
  table.columns.some((column) => measureOf(column, table).kind === 'price') &&
  ordinary(table).length > 1 &&
  ordinary(table).every(({ label }) => /pakke/i.test(label));

const ordinary = ({ rows }: Table) => rows.filter(({ kind }) => kind === 'ordinary');

/** `Ude-pakke 7+` is of the family `Ude-pakke`. */
const family = (label: string) => label.replace(/[\s\d+.,]+$/, '').toLowerCase();

function missing(table: Table, list: Table): Diagnostic[] {
  const priced = new Set(ordinary(list).map(({ label }) => label.toLowerCase()));
  const families = new Set(ordinary(list).map(({ label }) => family(label)));
  const own = ordinary(table).filter(({ label }) => families.has(family(label)));
  if (!own.some(({ label }) => priced.has(label.toLowerCase()))) return [];
  const first = table.columns.findIndex(({ group }) => !group);
  return own
    .filter(({ label }) => !priced.has(label.toLowerCase()))
    .map(({ label, cells }) =>
      diagnose('tal/pakke-uden-pris', cells[first]!.place, { navn: label, tabel: list.caption }, [list.place]),
    );
}
