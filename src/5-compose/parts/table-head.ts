import { hyphenate } from '../../danish/hyphenate.ts';
import { typographic } from '../../danish/typography.ts';
import type { Column } from '../../model/table.ts';

export interface HeadCellView {
  text: string;
  scope: 'col' | 'colgroup';
  /** Null where it is 1. */
  colspan: number | null;
  rowspan: number | null;
  classes: string;
}

/** The look of a cell: figures stand to the right, and a text after figures needs room. */
export function cellClasses(column: Column, before: Column | undefined, now: boolean): string {
  const numeric = before !== undefined && column.kind !== 'text';
  const afterFigure = column.kind === 'text' && before !== undefined && before.kind !== 'text';
  return [numeric && 'num', now && 'now', afterFigure && 'after-num'].filter(Boolean).join(' ');
}

/** The heading rows: two where a column has a parent, whose cell then spans its children. */
export function tableHead(columns: Column[], isNow: (column: Column) => boolean): HeadCellView[][] {
  const cell = (column: Column, index: number, rowspan: number | null): HeadCellView => ({
    text: hyphenate(typographic(column.heading)),
    scope: 'col',
    colspan: null,
    rowspan,
    classes: cellClasses(column, columns[index - 1], isNow(column)),
  });
  if (columns.every(({ parent }) => parent === undefined)) {
    return [columns.map((column, index) => cell(column, index, null))];
  }
  const upper = columns.flatMap((column, index): HeadCellView[] => {
    if (column.parent === undefined) return [cell(column, index, 2)];
    if (columns[index - 1]?.parent === column.parent) return [];
    const after = columns.slice(index).findIndex(({ parent }) => parent !== column.parent);
    const colspan = after === -1 ? columns.length - index : after;
    return [
      { text: hyphenate(typographic(column.parent)), scope: 'colgroup', colspan, rowspan: null, classes: 'over' },
    ];
  });
  const lower = columns.flatMap((column, index) => (column.parent === undefined ? [] : [cell(column, index, null)]));
  return [upper, lower];
}
