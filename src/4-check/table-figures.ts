import { measureOf } from '../danish/measure-of.ts';
import type { Cell, Column, Table } from '../model/table.ts';
import type { LabelledRow } from './table-labels.ts';

/** A figure of a table in units of 1: `26.812` in thousands is 26,812,000. */
export interface TableFigure {
  table: Table;
  column: Column;
  cell: Cell;
  value: number;
  /** The least that its last digit tells apart. */
  step: number;
}

/** The figures of a row that are amounts of money, or counts. */
export function tableFigures({ table, row }: LabelledRow, kind: 'amount' | 'count'): TableFigure[] {
  return row.cells.flatMap((cell, index) => {
    const column = table.columns[index]!;
    const measure = measureOf(column, table);
    if (cell.number === undefined || measure.kind !== kind) return [];
    const scale = measure.kind === 'amount' ? measure.scale : 1;
    return [{ table, column, cell, value: cell.number * scale, step: scale / 10 ** column.decimals }];
  });
}
