import type { Row, Table } from '../model/table.ts';

/** A row of a table by the name that tells it from the table's others. */
export interface LabelledRow {
  table: Table;
  row: Row;
  label: string;
}

const total = /^i alt$/i;

/** The rows of a table that have a name of their own; a total of a group has the group's, the table's own total has none. */
export function labelledRows(table: Table): LabelledRow[] {
  const groups = table.columns.filter(({ group }) => group).length;
  const rows = table.rows.flatMap((row) => {
    const group = row.cells.slice(0, groups).findLast(({ text }) => text !== '')?.text;
    const label = total.test(row.label) ? group : row.label;
    return label ? [{ table, row, label }] : [];
  });
  const times = Map.groupBy(rows, ({ label }) => label);
  // A group's own total speaks for it, also where a row in it has the same name; names in two groups are no one's.
  return [...times.values()].flatMap((same) => {
    const totals = same.filter(({ row }) => total.test(row.label));
    const one = totals.length > 0 ? totals : same;
    return one.length === 1 ? one : [];
  });
}
