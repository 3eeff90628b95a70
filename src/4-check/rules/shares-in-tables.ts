import { formatNumber } from '../../danish/number.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Column, Row, Table } from '../../model/table.ts';
import { isNearWhole, sharesNotHundred } from '../near-hundred.ts';
import type { RuleOf } from '../rule.ts';

/** Reports shares in percent in a column of a table that should make a whole and come near to 100, but are not 100 within what rounding explains. */
export const sharesInTables: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [sharesNotHundred],
  check: ({ tables }) => [...tables.values()].flatMap(checkTable),
};

function checkTable(table: Table): Diagnostic[] {
  return table.columns.flatMap((column, index) => {
    if (column.kind !== 'percent' && !(column.kind === 'number' && /%|\bpct|procent|andel/i.test(column.name)))
      return [];
    return parts(table.rows).flatMap(({ rows, total }) => checkColumn(column, index, rows, total));
  });
}

/** The ordinary rows up to each total, or all where there is none. */
function parts(rows: Row[]): { rows: Row[]; total?: Row }[] {
  const found: { rows: Row[]; total?: Row }[] = [];
  let open: Row[] = [];
  for (const row of rows) {
    if (row.kind === 'ordinary') open.push(row);
    else {
      found.push({ rows: open, total: row });
      open = [];
    }
  }
  return [...found, { rows: open }];
}

function checkColumn(column: Column, index: number, rows: Row[], total: Row | undefined): Diagnostic[] {
  const shares = rows.flatMap(({ cells }) => cells[index]!.number ?? []);
  const stated = total?.cells[index];
  const isWhole = stated?.number === 100;
  const sum = shares.reduce((all, each) => all + each, 0);
  if (shares.length < (isWhole ? 2 : 3) || !(isWhole || isNearWhole(sum, shares.length, 10 ** -column.decimals)))
    return [];
  if (Math.abs(sum - 100) <= (shares.length / 2) * 10 ** -column.decimals + 1e-9) return [];
  const place = stated?.place ?? rows.at(-1)!.cells[index]!.place;
  const values = {
    sum: formatNumber(sum, column.decimals),
    led: shares.map((each) => `${formatNumber(each, column.decimals)} %`).join(', '),
  };
  return [diagnose(sharesNotHundred, place, values)];
}
