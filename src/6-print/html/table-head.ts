import type { TableColumn } from '../../model/composed-table.ts';

/** A heading of one column, or over several. */
export interface HeadCell {
  text: string;
  scope: 'col' | 'colgroup';
  /** Null where it is 1. */
  colspan: number | null;
  rowspan: number | null;
  classes: string;
}

/** The look of a cell: figures stand to the right, and a text after figures needs room. */
export function cellClasses({ kind, now }: TableColumn, before: TableColumn | undefined): string {
  const numeric = before !== undefined && kind !== 'text';
  const afterFigure = kind === 'text' && before !== undefined && before.kind !== 'text';
  return [numeric && 'num', now && 'now', afterFigure && 'after-num'].filter(Boolean).join(' ');
}

/** The heading rows: two where a column has a parent, whose cell then spans its children. */
export function tableHead(columns: TableColumn[]): HeadCell[][] {
  const cell = (column: TableColumn, index: number, rowspan: number | null): HeadCell => ({
    text: column.heading,
    scope: 'col',
    colspan: null,
    rowspan,
    classes: cellClasses(column, columns[index - 1]),
  });
  if (columns.every(({ parent }) => parent === null)) {
    return [columns.map((column, index) => cell(column, index, null))];
  }
  const upper = columns.flatMap((column, index): HeadCell[] => {
    if (column.parent === null) return [cell(column, index, 2)];
    if (columns[index - 1]?.parent === column.parent) return [];
    const after = columns.slice(index).findIndex(({ parent }) => parent !== column.parent);
    const colspan = after === -1 ? columns.length - index : after;
    return [{ text: column.parent, scope: 'colgroup', colspan, rowspan: null, classes: 'over' }];
  });
  const lower = columns.flatMap((column, index) => (column.parent === null ? [] : [cell(column, index, null)]));
  return [upper, lower];
}
