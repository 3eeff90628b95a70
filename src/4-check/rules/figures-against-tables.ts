import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { figuresIn, standsFor, type WrittenFigure, writtenLike } from '../figures-in.ts';
import { passagesByUnit } from '../group-passages.ts';
import { createLabelFinder, type LabelUse } from '../label-finder.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { contradictedTable, type TableFigure, tableFigures } from '../table-figures.ts';
import { labelledRows } from '../table-labels.ts';

const linking = String.raw`(?:er|var|bliver|blev|udgør|udgjorde|ligger|lå|lyder|lød|har|havde|tæller|på|for|i|til|samlet|alt|nu|her|dermed|derfor|altså|kun|året|ca\.|omkring|budget(?:tet)?|budgetteret|forventes at blive|sættes|sat|(?:falder|stiger|faldt|steg|reduceres|øges|sænkes|hæves) (?:(?:i|fra) (?:19|20)\d\d )?til|(?:19|20)\d\d|\ufffc)`;
const isLevel = new RegExp(String.raw`^(?:\s+${linking}|:)+\s*$`, 'iu');
const changes =
  '(?:falder|faldt|stiger|steg|reduceres|reduceret|sænkes|sænket|nedsættes|nedsat|øges|øget|hæves|hævet|vokser)';
const whenever = String.raw`(?:\s+(?:i|fra|årligt|dermed|derfor|(?:19|20)\d\d|\ufffc))*`;
const isChange = new RegExp(String.raw`^\s+(?:(?:bliver|er|blev) )?${changes}${whenever}\s+med\s*$`, 'iu');
/** `Fra 2024 falder driften med` */
const changesBefore = new RegExp(String.raw`(?<!\p{L})${changes} $`, 'iu');
const isWith = new RegExp(String.raw`^${whenever}\s+med\s*$`, 'iu');
const compared = /^\s*(?:mindre|større|lavere|højere|mere|under|over)(?!\p{L})/iu;
const counted = /^(?:ansatte|medarbejdere|pladser|borgere|årsværk|personer|stillinger|forløb|pakker)$/;
/** Nothing that narrows what is counted follows. */
const ends = /^\s*(?:$|[.,;)]|(?:og|i|mod|pr\.)(?!\p{L}))/iu;

/** Reports a figure that a text gives for a row of the agreement's tables, by its name, and that the row doesn't have; and a change of it that no two of its figures make. */
export const figuresAgainstTables: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [contradictedTable],
  check: ({ unit, tables }, { from, of }) => {
    const find = createLabelFinder([...tables.values()].flatMap((table) => from(labelledRows, table)));
    const passages = of(passagesByUnit).get(unit.id) ?? [];
    return passages
      .filter(({ kind }) => kind === 'paragraph' || kind === 'note')
      .flatMap((passage) => {
        const figures = from(figuresIn, passage).filter((each) => each.unit === 'kr.' || counted.test(each.unit ?? ''));
        let next = 0;
        return (figures.length === 0 ? [] : find(passage.text)).flatMap((use) => {
          while (next < figures.length && figures[next]!.from < use.to) next++;
          const figure = figures[next];
          return figure ? checkUse(passage, use, figure) : [];
        });
      });
  },
};

function checkUse(passage: Passage, { rows, from, to }: LabelUse, figure: WrittenFigure): Diagnostic[] {
  const { text } = passage;
  const [between, after] = [textAfter(text.slice(0, figure.from), to), textAfter(text, figure.to)];
  const isOfChange =
    isChange.test(between) ||
    (changesBefore.test(textBefore(text, from)) && isWith.test(between)) ||
    (isLevel.test(between) && compared.test(after));
  if (!isOfChange && !isLevel.test(between)) return [];
  // A list may count something else under the same name.
  if (figure.unit !== 'kr.' && (isOfChange || between.startsWith(':') || !ends.test(after))) return [];
  const year = /(?:19|20)\d\d/.exec(between)?.[0] ?? /^\s*(?:i |for )?((?:19|20)\d\d)/.exec(after)?.[1];
  const known = rows.flatMap((row) => tableFigures(row, figure.unit === 'kr.' ? 'amount' : 'count'));
  const ofYear = known.filter(({ column }) => year !== undefined && column.name.includes(year));
  const expected = isOfChange ? changesOf(known) : ofYear.length > 0 ? ofYear : known;
  if (expected.length === 0 || expected.some((each) => fits(figure, each))) return [];
  const nearest = expected.toSorted((a, b) => off(figure, a) - off(figure, b))[0]!;
  const values = {
    fundet: figure.text,
    navn: text.slice(from, to),
    ventet: writtenLike(figure, Math.abs(nearest.value)),
    tabel: nearest.table.caption,
  };
  return [diagnose(contradictedTable, placeInPassage(passage, figure.from, figure.to), values, [nearest.cell.place])];
}

/** As near as the last digits of both tell; the sign is in the words. */
const fits = (figure: WrittenFigure, { value, step }: TableFigure) =>
  standsFor(figure, Math.abs(value)) || (step > figure.step && off(figure, { value }) <= step / 2);
const off = ({ value }: WrittenFigure, expected: Pick<TableFigure, 'value'>) =>
  Math.abs(Math.abs(value) - Math.abs(expected.value));

/** The differences of any two figures of a row. */
function changesOf(figures: TableFigure[]): TableFigure[] {
  return figures.flatMap((a, at) =>
    figures
      .slice(at + 1)
      .filter(({ table, cell }) => table === a.table && cell.place.start.line === a.cell.place.start.line)
      .map((b) => ({ ...b, value: b.value - a.value })),
  );
}
