import { measureOf } from '../../danish/measure-of.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Cell, Column, Row, Table } from '../../model/table.ts';
import type { RuleOf } from '../rule.ts';

const missingPrice = adjustable({
  code: 'tal/uden-pris',
  severity: 'warning',
  da: 'Uventet {fundet} under »{kolonne}«, ventede et tal, da »{anden}« er {tal}.',
  en: 'Unexpected {fundetEn} under "{kolonne}", expected a number, as "{anden}" is {tal}.',
  help: {
    da: 'Skriv tallet (0, hvor der intet er), eller - hvor der ingen pris er.',
    en: 'Write the number (0 where there is nothing), or - where there is no price.',
  },
  explanation: {
    means:
      'Rækken har et antal uden en pris eller en pris uden et antal. Læseren kan ikke se, om den er gratis, eller om tallet mangler.',
    file: 'traening/tabeller/budget.csv',
    instead: 'Træning;Vedligehold;120;8,0;960',
    wrong: 'Træning;Vedligehold;120;;960',
    right: 'Træning;Vedligehold;120;8,0;960',
  },
});

/** Reports rows of priced tables that have a number without a price, or a price without a number. */
export const missingPrices: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [missingPrice],
  check: ({ tables }) => [...tables.values()].flatMap(checkTable),
};

function checkTable(table: Table): Diagnostic[] {
  const pairs = table.columns.flatMap((price, at) => {
    if (measureOf(price, table).kind !== 'price' || price.kind === 'text') return [];
    const quantity = table.columns.findLastIndex((each, before) => before < at && isQuantity(each));
    return quantity < 0 ? [] : [{ quantity, price: at }];
  });
  const rows = table.rows.filter(({ kind }) => kind === 'ordinary');
  return pairs.flatMap(({ quantity, price }) => {
    const filled = rows.filter(({ cells }) => isFilled(cells[quantity]!) && isFilled(cells[price]!));
    // Where most rows lack the one or the other, that is how the table is meant.
    if (filled.length <= rows.length / 2) return [];
    return rows.flatMap((row) => checkRow(table.columns, row, quantity, price));
  });
}

const isQuantity = ({ name, kind }: Column) => kind === 'number' && /antal|pakker|forløb|timer|pladser|stk/i.test(name);
const isFilled = ({ number }: Cell) => number !== undefined;

/** A dash says that there is none; beside a price and an amount of 0 it says the same in two ways. */
function checkRow(columns: Column[], { cells }: Row, quantity: number, price: number): Diagnostic[] {
  const report = (empty: number, other: number) => {
    const found =
      cells[empty]!.text === '' ? { fundet: 'tom celle', fundetEn: 'empty cell' } : { fundet: '»-«', fundetEn: '"-"' };
    const values = {
      ...found,
      kolonne: columns[empty]!.heading,
      anden: columns[other]!.heading,
      tal: cells[other]!.text,
    };
    return [diagnose(missingPrice, cells[empty]!.place, values, [cells[other]!.place])];
  };
  const [count, cost] = [cells[quantity]!, cells[price]!];
  if ((count.number ?? 0) > 0 && cost.text === '') return report(price, quantity);
  const isMixed = count.text === '–' && cells.some(({ number }) => number === 0);
  return isFilled(cost) && (count.text === '' || isMixed) ? report(quantity, price) : [];
}
