import { measureOf } from '../danish/measure-of.ts';
import { adjustable } from '../diagnostics/message.ts';
import type { Cell, Column, Table } from '../model/table.ts';
import type { LabelledRow } from './table-labels.ts';

export const contradictedTable = adjustable({
  code: 'tal/modsiger-tabel',
  severity: 'warning',
  da: 'Uventet {fundet} for »{navn}«, ventede {ventet} som i tabellen »{tabel}«.',
  en: 'Unexpected {fundet} for "{navn}", expected {ventet} as in the table "{tabel}".',
  help: {
    da: 'Ret tallet, eller hent det fra tabellen med tabel.ID; RÆKKE; KOLONNE i dobbelte tuborgklammer.',
    en: 'Mend the figure, or take it from the table with tabel.ID; ROW; COLUMN in double braces.',
  },
  explanation: {
    means: 'Teksten giver et andet tal end aftalens egen tabel. Læseren finder to svar på det samme.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Vi bruger penge på mange ting, og forebyggelse er på 250.000 kr.',
    right: 'Vi bruger penge på mange ting, og forebyggelse er på 200.000 kr.',
  },
});

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
