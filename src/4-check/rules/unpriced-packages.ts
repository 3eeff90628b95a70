import { measureOf } from '../../danish/measure-of.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Table } from '../../model/table.ts';
import type { RuleOf } from '../rule.ts';

const unpricedPackage = adjustable({
  code: 'tal/pakke-uden-pris',
  severity: 'warning',
  da: 'Uventet pakke »{navn}« uden pris, ventede den i tabellen »{tabel}«.',
  en: 'Unexpected package "{navn}" without a price, expected it in the table "{tabel}".',
  help: { da: 'Skriv pakken med dens pris i tabellen.', en: 'Write the package with its price in the table.' },
  explanation: {
    means:
      'Aftalen har en tabel med pakkernes priser, og en pakke i en anden tabel er ikke med i den. Budgettet for pakken kan ikke regnes efter.',
    case: '4-check/tal-i-tabeller',
    wrong: 'Budgettet har Ude-pakke 3, men tabellen med takster har kun Ude-pakke 1 og 2.',
    right: 'Tabellen med takster har også Ude-pakke 3.',
  },
});

/** Reports packages of a table that another table of the agreement, which lists prices of such packages, does not have. */
export const unpricedPackages: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [unpricedPackage],
  check: ({ tables }) => {
    const all = [...tables.values()];
    const lists = all.filter(isPriceList);
    return all.filter((each) => !lists.includes(each)).flatMap((each) => lists.flatMap((list) => missing(each, list)));
  },
};

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
      diagnose(unpricedPackage, cells[first]!.place, { navn: label, tabel: list.caption }, [list.place]),
    );
}
