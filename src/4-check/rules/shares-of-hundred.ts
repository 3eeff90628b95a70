import { formatNumber } from '../../danish/number.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import type { Column, Row, Table } from '../../model/table.ts';
import type { PlacedFigure } from '../compare-sum.ts';
import { figuresBelow } from '../figures-below.ts';
import { type Figure, figuresIn } from '../figures-in.ts';
import { textAfter } from '../near-text.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

const sharesNotHundred = adjustable({
  code: 'tal/andele',
  severity: 'warning',
  da: 'Andelene giver {sum} %, ventede 100 % ({led}).',
  en: 'The shares make {sum} %, expected 100 % ({led}).',
  help: {
    da: 'Ret den andel, der er forkert, eller skriv, hvad resten er.',
    en: 'Mend the share that is wrong, or write what the rest is.',
  },
  explanation: {
    means:
      'Andelene skal dele det hele, men giver mere eller mindre end 100 %. En del er glemt, eller et tal er forkert.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Tiden fordeler sig sådan:\n\n- træning: 60 %\n- kørsel: 20 %\n- møder: 10 %',
    right: 'Tiden fordeler sig sådan:\n\n- træning: 60 %\n- kørsel: 20 %\n- møder: 20 %',
  },
});

/** Words that say that a text parts a whole. */
const parted =
  /(?<!\p{L})(?:fordel\p{L}*|andel\p{L}*|udgør\p{L}*|består af|(?:af|blandt) (?:personalet|medarbejderne|borgerne|budgettet|de ansatte)|den største)(?!\p{L})/iu;
/** Words that make a figure count more than once, or another whole. */
const repeated = /^\s*(?:hver|hver især|begge)(?!\p{L})/iu;
const compared =
  /(?<!\p{L})(?:mindst|højst|over|under|mod|fra|stigning|fald|flere|færre|heraf|hvoraf)(?=[^%]{0,12}\d)/iu;

/** Reports shares in percent, in a text or in a column of a table, that should make a whole and come near to 100, but are not 100 within what rounding explains. */
export const sharesOfHundred: Rule = {
  messages: [sharesNotHundred],
  check: ({ passages, agreements }) => {
    const texts = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'note');
    return [
      ...texts.flatMap((passage, at) =>
        checkText([...sharesIn(passage), ...figuresBelow(texts, at, isShare)], passage),
      ),
      ...agreements.flatMap(({ tables }) => [...tables.values()].flatMap(checkTable)),
    ];
  },
};

const isShare = ({ unit }: Figure) => unit === '%';
const sharesIn = (passage: Passage): PlacedFigure[] =>
  (/%|pct|procent/i.test(passage.text) ? figuresIn(passage.text) : [])
    .filter(isShare)
    .map((figure) => ({ figure, passage }));

function checkText(shares: PlacedFigure[], { text }: Passage): Diagnostic[] {
  if (shares.length < 3 || !parted.test(text)) return [];
  if (shares.some(({ figure, passage }) => repeated.test(textAfter(passage.text, figure.to)))) return [];
  if ([...new Set(shares.map(({ passage }) => passage.text))].some((each) => compared.test(each))) return [];
  const sum = shares.reduce((total, { figure }) => total + figure.value, 0);
  const step = Math.min(...shares.map(({ figure }) => figure.step));
  if (!isNearWhole(sum, shares.length, step)) return [];
  const [first, ...others] = shares.map(({ figure: { from, to }, passage }) => placeIn(passage, from, to));
  const led = shares.map(({ figure }) => figure.text).join(', ');
  return [diagnose(sharesNotHundred, first!, { sum: formatNumber(sum, step < 1 ? 1 : 0), led }, others)];
}

function checkTable(table: Table): Diagnostic[] {
  return table.columns.flatMap((column, index) => {
    if (column.kind !== 'percent' && !(column.kind === 'number' && /%|\bpct|procent|andel/i.test(column.name)))
      return [];
    return parts(table.rows).flatMap(({ rows, total }) => checkColumn(column, index, rows, total));
  });
}

/** The ordinary rows up to each total, or all where there is none. */
function parts(rows: Row[]): { rows: Row[]; total?: Row }[] {
  const found: { rows: Row[]; total?: Row }[] = [];
  let open: Row[] = [];
  for (const row of rows) {
    if (row.kind === 'ordinary') open.push(row);
    else {
      found.push({ rows: open, total: row });
      open = [];
    }
  }
  return [...found, { rows: open }];
}

function checkColumn(column: Column, index: number, rows: Row[], total: Row | undefined): Diagnostic[] {
  const shares = rows.flatMap(({ cells }) => cells[index]!.number ?? []);
  const stated = total?.cells[index];
  const isWhole = stated?.number === 100;
  const sum = shares.reduce((all, each) => all + each, 0);
  if (shares.length < (isWhole ? 2 : 3) || !(isWhole || isNearWhole(sum, shares.length, 10 ** -column.decimals)))
    return [];
  if (Math.abs(sum - 100) <= (shares.length / 2) * 10 ** -column.decimals + 1e-9) return [];
  const place = stated?.place ?? rows.at(-1)!.cells[index]!.place;
  const values = {
    sum: formatNumber(sum, column.decimals),
    led: shares.map((each) => `${formatNumber(each, column.decimals)} %`).join(', '),
  };
  return [diagnose(sharesNotHundred, place, values)];
}

/** So near to 100 that 100 is meant, and farther than each share's rounding can bring it. */
function isNearWhole(sum: number, count: number, step: number): boolean {
  const off = Math.abs(sum - 100);
  return off <= 10 && off > (count / 2) * step + 1e-9;
}
