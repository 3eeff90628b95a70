import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { TableColumn, TableGroup, TableNode, TableRow } from '../../model/composed-table.ts';
import type { Cell, Column, Row, Table } from '../../model/table.ts';
import type { AgreementContext } from './agreement-context.ts';
import { type RowGroup, rowGroups } from './table-groups.ts';

/** A table of the agreement's: group columns become headings of rows. */
export function tableNode(table: Table, { year, claimId }: Pick<AgreementContext, 'year' | 'claimId'>): TableNode {
  const columns = table.columns.filter(({ group }) => !group);
  const groups = rowGroups(table);
  const now = nowColumn(table.columns, year.year);
  return {
    kind: 'table',
    id: table.number === undefined ? null : (claimId(`tabel-${table.number}`) ?? null),
    number: table.number ?? null,
    caption: typographic(table.caption),
    unit: table.unit === undefined ? null : typographic(table.unit),
    columns: columns.map((column) => tableColumn(column, column === now)),
    groups: groups.map((group) => tableGroup(group, table, columns, group === groups.at(-1))),
    rounded: table.rows.some((row) => row.cells.some((cell) => cell.rounded)),
  };
}

function tableColumn({ heading, parent, kind }: Column, now: boolean): TableColumn {
  return {
    heading: hyphenate(typographic(heading)),
    parent: parent === undefined ? null : hyphenate(typographic(parent)),
    kind,
    now,
  };
}

function tableGroup({ headings, depth, rows }: RowGroup, table: Table, columns: Column[], last: boolean): TableGroup {
  return {
    headings: headings.map(({ text, level }) => ({ text: typographic(text), level })),
    depth,
    rows: rows.map((row) => ({
      rank: rowRank(row, depth, last && row === rows.at(-1)),
      label: typographic(row.label),
      cells: columns.slice(1).map((column) => tableCell(row.cells[table.columns.indexOf(column)]!)),
    })),
  };
}

function tableCell({ text, rounded = false }: Cell): TableRow['cells'][number] {
  const empty = /^[-–]?$/.test(text.trim());
  // A phone number is not parted by a line's end.
  const whole = text.replace(/(?<=\b\d\d) (?=\d\d\b)/g, '\u00a0');
  return { text: empty ? null : typographic(whole), rounded };
}

function rowRank(row: Row, depth: number, last: boolean): TableRow['rank'] {
  if (row.kind === 'ordinary') return 'ordinary';
  if (depth > 0) return 'subtotal';
  return last ? 'net' : 'sum';
}

/** The column of the year in question, where others stand beside it. */
function nowColumn(columns: Column[], year: number): Column | undefined {
  const figures = columns.filter(({ kind }) => kind !== 'text');
  const ofYear = figures.filter(({ name }) => name.includes(String(year)));
  return ofYear.length === 1 && figures.length > 2 ? ofYear[0] : undefined;
}
