import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';
import { type TableFigure, tableFigures } from '../table-figures.ts';
import type { LabelledRow } from '../table-labels.ts';
import { labelledRows } from '../table-labels.ts';

const disagreeingTables = adjustable({
  code: 'tal/to-tabeller',
  severity: 'warning',
  da: 'Uventet {fundet} for »{navn}«, ventede {ventet} som i tabellen »{tabel}«.',
  en: 'Unexpected {fundet} for "{navn}", expected {ventet} as in the table "{tabel}".',
  help: {
    da: 'Ret den af de to, der er forkert. Er de begge rigtige, så skriv # tillad tal/to-tabeller: grunden øverst i tabellens .yaml.',
    en: 'Mend the wrong one of the two. If both are right, write # tillad tal/to-tabeller: the reason at the top of the .yaml of the table.',
  },
  explanation: {
    means:
      'To tabeller i aftalen har hver sit tal for det samme, mens deres øvrige rækker er ens. Læseren kan ikke vide, hvilket der gælder.',
    case: '4-check/tal-i-tabeller',
    wrong: 'Rehabilitering er 300 i den ene tabel og 301 i den anden.',
    right: 'Rehabilitering er 301 i begge tabeller.',
  },
});

/** A figure with the name and kind of its row, and the row's others of that kind. */
interface Entry extends TableFigure {
  label: string;
  kind: (typeof kinds)[number];
  row: TableFigure[];
}

/** Amounts and counts never meet. */
const kinds = ['amount', 'count'] as const;
/** Columns that agree in so many rows mean the same; one row agrees by chance. */
const leastAgreeing = 2;

/** Reports figures of the same name in two tables of an agreement that differ, where the two columns mean the same: their other rows agree. */
export const tablesDisagree: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [disagreeingTables],
  check: ({ tables }, { from }) => {
    const entries = [...tables.values()].flatMap((table) => from(labelledRows, table)).flatMap(entriesOf);
    const byLabel = Map.groupBy(entries, ({ kind, label }) => `${kind} ${label.toLowerCase()}`);
    const pairs = [...byLabel.values()].flatMap(pairsIn);
    const found = [...Map.groupBy(pairs, ([a, b]) => columnOf(a) + columnOf(b)).values()].flatMap(check);
    return [...new Map(found.toReversed().map(([a, b]) => [b.cell, [a, b] as const])).values()].map(report);
  },
};

const columnOf = ({ table, column }: Entry) => `${table.id}\0${column.name}\0`;

const entriesOf = (labelled: LabelledRow): Entry[] =>
  kinds.flatMap((kind) => {
    const row = tableFigures(labelled, kind).filter(({ value }) => value !== 0);
    return row.map((figure) => ({ ...figure, label: labelled.label, kind, row }));
  });

function pairsIn(entries: Entry[]): [Entry, Entry][] {
  return entries.flatMap((a, at) =>
    entries
      .slice(at + 1)
      .filter((b) => b.table !== a.table && yearsFit(a, b))
      .map((b): [Entry, Entry] => [a, b]),
  );
}

function yearsFit(a: Entry, b: Entry): boolean {
  const [first, second] = [yearsOf(a), yearsOf(b)];
  return first === '' || second === '' || first === second;
}

const yearsOf = ({ column, table }: Entry) => yearsIn(column.name) || yearsIn(table.caption);
const yearsIn = (words: string) => (words.match(/(?:19|20)\d\d/g) ?? []).join();

function check(pairs: [Entry, Entry][]): [Entry, Entry][] {
  const agreeing = pairs.filter(([a, b]) => agree(a, b)).length;
  const differing = pairs.filter(([a, b]) => !holds(a.row, b) && !holds(b.row, a));
  return agreeing >= leastAgreeing && agreeing >= differing.length ? differing : [];
}

/** The coarser figure is what the finer one is rounded to. */
const agree = (a: Pick<TableFigure, 'value' | 'step'>, b: TableFigure) =>
  Math.abs(a.value - b.value) <= (a.step === b.step ? 0 : Math.max(a.step, b.step) / 2) + 1e-6;

/** Whether a row has the figure in a column, or as the sum of two: then it is another part of the same. */
function holds(row: TableFigure[], entry: TableFigure): boolean {
  return row.some(
    (each, at) =>
      agree(each, entry) ||
      row.slice(at + 1).some((other) => agree({ value: each.value + other.value, step: each.step }, entry)),
  );
}

const report = ([a, b]: readonly [Entry, Entry]): Diagnostic =>
  diagnose(
    disagreeingTables,
    b.cell.place,
    { fundet: b.cell.text, ventet: a.cell.text, navn: b.label, tabel: a.table.caption },
    [a.cell.place],
  );
