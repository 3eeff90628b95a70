import { wordsIn } from '../../danish/words-in.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import type { Agreement } from '../../model/year.ts';
import type { Facts } from '../facts.ts';
import { figuresIn, standsFor, type WrittenFigure, writtenLike } from '../figures-in.ts';
import { passagesByUnit } from '../group-passages.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { contradictedTable, type TableFigure, tableFigures } from '../table-figures.ts';
import { labelledRows } from '../table-labels.ts';

/** `Budgettet er 260.000 kr. lavere end den forventede aktivitet` */
const before = /(?<first>[\p{L}\s]+?) (?:er|var|bliver|ligger)\s*(?:ca\. )?$/u;
const after = /^\s*(?:mindre|større|lavere|højere|mere|over|under)(?: end)? (?:de[nt]? )?(?<second>[\p{L}\s]+)/u;

/** Reports how much a text says that one row of a table is above or below another one, where no column of the table has that difference. */
export const rowDifferences: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [contradictedTable],
  check: (agreement, facts) => {
    const rows = Map.groupBy(rowsOf(agreement, facts), ({ name }) => name);
    return (facts.of(passagesByUnit).get(agreement.unit.id) ?? [])
      .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'note') && text.includes('kr'))
      .flatMap((passage) =>
        facts
          .from(figuresIn, passage)
          .filter(({ unit }) => unit === 'kr.')
          .flatMap((figure) => check(passage, figure, rows)),
      );
  },
};

interface NamedRow {
  name: string;
  label: string;
  figures: TableFigure[];
}

/** Rows with amounts under the stems of their names, a year left out: `budg`, `forvent aktivi`. */
const rowsOf = ({ tables }: Agreement, { from }: Facts): NamedRow[] =>
  [...tables.values()]
    .flatMap((table) => from(labelledRows, table))
    .map((row) => ({
      name: stemsOf(row.label.replace(/(?:19|20)\d\d/g, '')).join(' '),
      label: row.label,
      figures: tableFigures(row, 'amount'),
    }));

function check(passage: Passage, figure: WrittenFigure, rows: Map<string, NamedRow[]>): Diagnostic[] {
  const first = before.exec(textBefore(passage.text, figure.from))?.groups?.first;
  const second = after.exec(textAfter(passage.text, figure.to))?.groups?.second;
  if (!first || !second) return [];
  const [above, below] = [stemsOf(first), stemsOf(second)];
  // The longest name that the words before end with, and that the words after begin with.
  const of = above.flatMap((_, at) => rows.get(above.slice(at).join(' ')) ?? []);
  const to = below.flatMap((_, at) => rows.get(below.slice(0, below.length - at).join(' ')) ?? []);
  const pairs = of.flatMap((a) =>
    to.flatMap((b) => a.figures.flatMap((x) => sameColumn(x, b).map((y) => ({ a, b, x, y })))),
  );
  const [pair] = pairs;
  if (!pair || pairs.some(({ x, y }) => standsFor(figure, Math.abs(x.value - y.value)))) return [];
  const values = {
    fundet: figure.text,
    navn: `${pair.a.label} – ${pair.b.label}`,
    ventet: writtenLike(figure, Math.abs(pair.x.value - pair.y.value)),
    tabel: pair.x.table.caption,
  };
  return [
    diagnose(contradictedTable, placeInPassage(passage, figure.from, figure.to), values, [
      pair.x.cell.place,
      pair.y.cell.place,
    ]),
  ];
}

const sameColumn = ({ table, column }: TableFigure, { figures }: NamedRow) =>
  figures.filter((each) => each.table === table && each.column === column);

const stemsOf = (text: string) => wordsIn(text.toLowerCase()).map(stemOf);

/** The letters that the forms of a word have in common: `budg` of `budget` and `budgettet`. */
function stemOf(word: string): string {
  const shorter = word.replace(/(?:(?<=t)tet|et|e?n|ede|ne|e|s)$/u, '');
  return shorter.length < 4 || shorter === word ? word : stemOf(shorter);
}
