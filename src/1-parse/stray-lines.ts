import { isOrdinal } from '../danish/ordinal.ts';
import { unprintableIn } from '../danish/unprintable.ts';
import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import { clip } from './marks.ts';
import { bulletInText, headingInText, numberingInText, ruleInText, tickBox } from './stray-line-messages.ts';
import { strayTable } from './stray-table.ts';
import { placeInLine, type WrittenLine } from './written-lines.ts';

/** Spaces that Markdown takes for letters, and that hide the sign behind them. */
const hard = String.raw`[\u00a0\u2000-\u200f\u202f\u2060\ufeff]`;
const gap = String.raw`(?:[ \t]|${hard})*`;

/** A sign that is never the first of a sentence; Word's own fonts make letters of theirs, with a tab behind them. */
const bullet = new RegExp(
  String.raw`^${hard}*(?:[•·▪◦‣⁃∙●○■□▫◆◇➢➤►▸▶➔➜✓✔☐☑☒\uf000-\uf0ff]${gap}|[^\p{Lu}\d\s#|>\ufffc]\t${gap}|Ø\t${gap}|[*+-]${hard}${gap}|${hard}+[*+-][ \t]+)(?=[^\s])`,
  'u',
);
/** One that could be a dash, a word's or a note's too: it is a bullet where a list begins, or among others. */
const likely = /^(?:[–—―−‐‑‒][ \t\u00a0]*|[-+*](?=\p{L}|\ufffc)|[o→⇒»›§¤][ \u00a0]+)(?=[\p{L}\ufffc»])/u;
/** A dash before what someone says; in a quotation one stands before who did. */
const spoken = /[,.!?] (?:siger|sagde|fortæller|forklarer|mener|svarer|lyder)(?!\p{L})/u;
/** Signs that begin a sentence or a note as often. */
const ambiguous = /[*+o→⇒»›§¤]/;
const heading = new RegExp(String.raw`^${hard}*(#{1,6})(${gap})(?=[^\s#])`, 'u');
const number = new RegExp(
  String.raw`^\(?(?:(\d{1,2}|[ivx]{1,4}|[IVX]{1,4}|\p{Ll})[.)]|(\p{Lu})\))${gap}(?=[\p{L}\ufffc»])`,
  'u',
);

const box = /^\[[ xX]?\](?=[ \u00a0]+[\p{L}\d\ufffc])/u;

/** The block that a paragraph stands in: the mark of the point that it begins (`- `, `1. `), or a quotation. */
interface Around {
  mark: string | undefined;
  inQuote: boolean;
}

/** Reports lines of a paragraph that were to be bullets, headings, numbered points, boxes to tick or rows of a table. */
export function strayLines(file: string, lines: WrittenLine[], around: Around): Diagnostic[] {
  const table = strayTable(file, lines);
  if (table.length > 0) return table;
  return lines.flatMap((line, at) => [
    ...strayBullet(file, lines, at, around),
    ...strayHeading(file, line),
    ...strayNumber(file, lines, at, around),
    ...strayBox(file, line),
    ...strayRule(file, lines, at),
  ]);
}

function strayBullet(file: string, lines: WrittenLine[], at: number, { mark, inQuote }: Around): Diagnostic[] {
  const line = lines[at]!;
  const sure = bullet.exec(line.text)?.[0];
  const found = sure ?? likely.exec(line.text)?.[0];
  if (found === undefined) return [];
  const before = lines[at - 1]?.text;
  const isFirst = before === undefined || /:\s*$/.test(before);
  const sign = found.trim()[0]!;
  const isAmong = [before, lines[at + 1]?.text].some(
    (other) => other?.startsWith(sign) && (likely.test(other) || bullet.test(other)),
  );
  // A note begins with its star, and half a word with its hyphen.
  const alone = ambiguous.test(sign) ? /:\s*$/.test(before ?? '') : isFirst;
  const isBelowPoint = mark !== undefined && at > 0 && /^[-+*](?=\p{L})/u.test(line.text);
  if (sure === undefined && !isAmong && !isBelowPoint && (!alone || inQuote || spoken.test(line.text))) return [];
  const raw = line.raw.slice(0, found.length);
  const diagnostic = diagnose(bulletInText, placeInLine(file, line, 0, found.trimEnd().length), {
    fundet: found.trim(),
    ventet: '- ',
  });
  // Word's bullets are no characters to print.
  if (unprintableIn(sign).length > 0) diagnostic.severity = 'error';
  const text = mark !== undefined && at === 0 ? '' : '- ';
  return [withFix(diagnostic, { place: placeInLine(file, line, 0, found.length), found: raw, text })];
}

function strayHeading(file: string, line: WrittenLine): Diagnostic[] {
  const [found, signs = '', space = ''] = heading.exec(line.text) ?? [];
  if (found === undefined || (/^[ \t]+$/.test(space) && found.startsWith('#'))) return [];
  const words = line.text.slice(found.length);
  // `#SundAabenraa`, `#1`: a tag or a number is one word after one sign.
  if (signs === '#' && space === '' && (!/^\p{Lu}/u.test(words) || /^\p{L}*\p{Ll}\p{Lu}/u.test(words))) return [];
  // Nor is `#REFERENCE!`, of a sheet.
  if (!/[\p{L}\ufffc]/u.test(words) || (signs === '#' && /^[\p{Lu}/]+(?:[!?]|\/[\p{Lu}0])/u.test(words))) return [];
  const diagnostic = diagnose(headingInText, placeInLine(file, line, 0, found.length), {
    fundet: clip(line.raw.trim()),
    ventet: clip(`${signs} ${line.raw.slice(found.length).trim()}`),
  });
  const place = placeInLine(file, line, 0, found.length);
  return [withFix(diagnostic, { place, found: line.raw.slice(0, found.length), text: `${signs} ` })];
}

/** Points that count on from line to line are printed as one paragraph. */
function strayNumber(file: string, lines: WrittenLine[], at: number, { mark = '' }: Around): Diagnostic[] {
  // The first point may have become one.
  const isPoint = at === 0 && /\d/.test(mark);
  const textOf = (index: number) => (index === 0 && /\d/.test(mark) ? `${mark}x` : lines[index]?.text);
  const numbers = [at - 1, at, at + 1].map((index) => numbersOf(textOf(index)));
  const [before, own, next] = numbers as [number[], number[], number[]];
  if (!countsOn(own, next) || countsOn(before, own)) return [];
  const line = lines[at]!;
  const found = number.exec(textOf(at)!)![0].trim();
  const from = isPoint ? -mark.length : 0;
  return [
    diagnose(numberingInText, placeInLine(file, line, from, from + found.length), {
      fundet: found,
      næste: number.exec(lines[at + 1]!.text)![0].trim(),
    }),
  ];
}

const countsOn = (numbers: number[], next: number[]) => numbers.some((each) => next.includes(each + 1));

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The numbers that the mark of a point may count as: `i.` is the first or the ninth. */
function numbersOf(text: string | undefined): number[] {
  const [, sign, capital] = (text !== undefined && !isOrdinal(text) && number.exec(text)) || [];
  const value = (sign ?? capital)?.toLowerCase();
  if (value === undefined) return [];
  if (/\d/.test(value)) return [Number(value)];
  const roman = romans.indexOf(value) + 1;
  return [...(roman > 0 ? [roman] : []), ...(value.length === 1 ? [value.codePointAt(0)! - 96] : [])];
}

/** `[ ] Ja`: a box to tick, also in a list of tasks. */
function strayBox(file: string, line: WrittenLine): Diagnostic[] {
  const [found] = box.exec(line.text) ?? [];
  if (found === undefined) return [];
  return [diagnose(tickBox, placeInLine(file, line, 0, found.length), { fundet: found })];
}

/** A line of nothing but signs, which was to part what stands above and below it. */
function strayRule(file: string, lines: WrittenLine[], at: number): Diagnostic[] {
  const line = lines[at]!;
  const [found] = /^([=~#+*–—─━-])\1{2,}(?=\s*$)/.exec(line.text) ?? [];
  if (found === undefined) return [];
  return [diagnose(ruleInText, placeInLine(file, line, 0, found.length), { fundet: clip(found) })];
}
