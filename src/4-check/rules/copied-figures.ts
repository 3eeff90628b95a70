import { measureOf } from '../../danish/measure-of.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Cell, Column, Row, Table } from '../../model/table.ts';
import type { RuleOf } from '../rule.ts';

const copiedFigure = adjustable({
  code: 'tal/gentaget',
  severity: 'warning',
  da: 'Uventet gentagelse af {tal} fra rækken over, »{over}«, ventede tallene for »{navn}«.',
  en: 'Unexpected repetition of {tal} from the row above, "{over}", expected the figures of "{navn}".',
  help: {
    da: 'Ret tallene. Er de ens, så skriv # tillad tal/gentaget: grunden øverst i tabellens .yaml.',
    en: 'Mend the figures. If they are equal, write # tillad tal/gentaget: the reason at the top of the .yaml of the table.',
  },
  explanation: {
    means: 'Rækkens tal er de samme som i rækken over. Det er oftest en kopi, hvor tallene ikke blev rettet.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fag;Antal\nFysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fag;Antal;Timer;Borgere\nFysioterapeuter;18;29.700;1.250\nErgoterapeuter;18;29.700;1.250\nI alt;;;',
    right: 'Fag;Antal;Timer;Borgere\nFysioterapeuter;18;29.700;1.250\nErgoterapeuter;12;19.800;840\nI alt;;;',
  },
});

/** Reports figures of a table's row that look copied from the row above: all of them, a long one in a column that else has no two alike, or a total of what has no sum. */
export const copiedFigures: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [copiedFigure],
  check: ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      table.rows.slice(1).flatMap((row, before) => checkRow(table, table.rows[before]!, row)),
    ),
};

function checkRow(table: Table, above: Row, row: Row): Diagnostic[] {
  const figures = row.cells.flatMap((cell, index) =>
    cell.number === undefined
      ? []
      : [{ cell, column: table.columns[index]!, same: cell.number === above.cells[index]!.number, index }],
  );
  const copied = figures.filter(({ same, cell }) => same && cell.number !== 0);
  const isWhole = row.kind === above.kind && isRowCopied(figures, above, copied);
  const found = isWhole
    ? copied
    : copied.filter(({ cell, column, index }) => isCellCopied(table, row, cell, column, index));
  if (found.length === 0 || row.label === above.label) return [];
  const values = { tal: found.map(({ cell }) => cell.text).join(', '), over: above.label, navn: row.label };
  return [diagnose(copiedFigure, found[0]!.cell.place, values, [above.cells[found[0]!.index]!.place])];
}

/** Figures of fewer digits are the same by chance, as 5 and 10 are. */
const longFigure = 3;
/** Of a single figure, four digits may be the same by chance too. */
const longestByChance = 4;

/** At least three figures, two of them long, and none that differs. */
function isRowCopied(figures: { same: boolean }[], above: Row, copied: { cell: Cell }[]): boolean {
  const long = copied.filter(({ cell }) => digits(cell) >= longFigure);
  const isAll =
    figures.every(({ same }) => same) &&
    figures.length === above.cells.filter(({ number }) => number !== undefined).length;
  return isAll && long.length >= 2 && new Set(copied.map(({ cell }) => cell.number)).size >= 3;
}

function isCellCopied(table: Table, row: Row, cell: Cell, column: Column, index: number): boolean {
  const { kind } = measureOf(column, table);
  const others = table.rows
    .filter((each) => each !== row && each.kind === 'ordinary')
    .map(({ cells }) => cells[index]!);
  const alike = others.filter(({ number }) => number === cell.number).length;
  // A mean or a price of several rows is seldom that of the last one.
  if (row.kind === 'sum') return kind === 'price' && others.length > 2 && alike === 1 && digits(cell) >= longFigure;
  return (
    kind === 'amount' && alike === 1 && digits(cell) > longestByChance && !/00$/.test(cell.text) && isDistinct(others)
  );
}

const digits = ({ text }: Cell) => text.replaceAll(/\D/g, '').length;
const isDistinct = (cells: Cell[]) => {
  const numbers = cells.flatMap(({ number }) => number ?? []);
  return numbers.length > 3 && new Set(numbers).size === numbers.length;
};
