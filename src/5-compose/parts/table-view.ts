import { typographic } from '../../danish/typography.ts';
import type { Cell, Column, Row, Table } from '../../model/table.ts';
import { blockWidth, tableColumns } from '../views/table-columns.ts';
import type { AgreementRendering } from './agreement-rendering.ts';
import { type RowGroup, rowGroups } from './table-groups.ts';
import { cellClasses, type HeadCellView, tableHead } from './table-head.ts';

export interface TableView {
  partial: 'table';
  id: string | null;
  number: number | null;
  caption: string;
  unit: string | null;
  density: string;
  narrow: boolean;
  /** In rem; on a screen with less room the table scrolls. */
  leastWidth: string;
  /** In percent. */
  widths: string[];
  head: HeadCellView[][];
  groups: GroupView[];
  span: number;
  rounded: boolean;
  /** It stays on one page. */
  short: boolean;
}

/** On paper a rem is 10 points. */
const mmPerRem = 254 / 72;

interface GroupView {
  headings: { text: string; level: number }[];
  rows: RowView[];
  indented: boolean;
  short: boolean;
}

interface RowView {
  style: 'ordinary' | 'subtotal' | 'sum' | 'net';
  label: string;
  cells: CellView[];
}

interface CellView {
  text: string | null;
  numeric: boolean;
  rounded: boolean;
  classes: string;
}

/** A table as it is printed in a space of `available` mm: group columns become headings of rows. */
export function tableView(table: Table, rendering: AgreementRendering, available = blockWidth): TableView {
  const columns = table.columns.filter(({ group }) => !group);
  const { density, narrow, widths, least } = tableColumns(table, columns, available, rendering.measure);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const groups = rowGroups(table);
  const isNow = nowColumns(table.columns, rendering.year.year);
  return {
    partial: 'table',
    id: table.number === undefined ? null : (rendering.claimId(`tabel-${table.number}`) ?? null),
    number: table.number ?? null,
    caption: typographic(table.caption),
    unit: table.unit === undefined ? null : typographic(table.unit),
    density,
    narrow,
    leastWidth: (least / mmPerRem).toFixed(1),
    widths: widths.map((each) => ((each / width) * 100).toFixed(2)),
    head: tableHead(columns, isNow),
    groups: groups.map((group) => groupView(group, table, columns, isNow, group === groups.at(-1))),
    span: columns.length,
    rounded: table.rows.some((row) => row.cells.some((cell) => cell.rounded)),
    short: table.rows.length + groups.flatMap(({ headings }) => headings).length <= 18,
  };
}

function groupView(group: RowGroup, table: Table, columns: Column[], isNow: IsNow, last: boolean): GroupView {
  return {
    headings: group.headings.map(({ text, level }) => ({ text: typographic(text), level })),
    indented: group.depth > 0,
    short: group.rows.length <= 8,
    rows: group.rows.map((row) => ({
      style: rowStyle(row, group, last && row === group.rows.at(-1)),
      label: typographic(row.label),
      cells: columns.slice(1).map((column, before) => ({
        ...cellView(row.cells[table.columns.indexOf(column)]!, column),
        classes: cellClasses(column, columns[before], isNow(column)),
      })),
    })),
  };
}

function cellView({ text, rounded = false }: Cell, { kind }: Column): Omit<CellView, 'classes'> {
  const empty = /^[-–]?$/.test(text.trim());
  // A phone number is not parted by a line's end.
  const whole = text.replace(/(?<=\b\d\d) (?=\d\d\b)/g, '\u00a0');
  return { text: empty ? null : typographic(whole), numeric: kind !== 'text', rounded };
}

function rowStyle(row: Row, group: RowGroup, last: boolean): RowView['style'] {
  if (row.kind === 'ordinary') return 'ordinary';
  if (group.depth > 0) return 'subtotal';
  return last ? 'net' : 'sum';
}

type IsNow = (column: Column) => boolean;

/** The column of the year in question is tinted where others stand beside it. */
function nowColumns(columns: Column[], year: number): IsNow {
  const figures = columns.filter(({ kind }) => kind !== 'text');
  const ofYear = figures.filter(({ name }) => name.includes(String(year)));
  return (column) => ofYear.length === 1 && figures.length > 2 && ofYear[0] === column;
}
