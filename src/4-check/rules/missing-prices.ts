import { measureOf } from '../../danish/measure-of.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Cell, Column, Row, Table } from '../../model/table.ts';
import type { Rule } from '../rule.ts';

/** Reports rows of priced tables that have a number without a price, or a price without a number. */
export const missingPrices: Rule = ({ agreements }) =>
  agreements.flatMap(({ tables }) => [...tables.values()].flatMap(checkTable));

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
    return [diagnose('tal/uden-pris', cells[empty]!.place, values, [cells[other]!.place])];
  };
  const [count, cost] = [cells[quantity]!, cells[price]!];
  if ((count.number ?? 0) > 0 && cost.text === '') return report(price, quantity);
  const isMixed = count.text === '–' && cells.some(({ number }) => number === 0);
  return isFilled(cost) && (count.text === '' || isMixed) ? report(quantity, price) : [];
}
