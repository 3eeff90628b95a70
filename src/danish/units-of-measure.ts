import { abbreviations } from './abbreviations.ts';
import { months } from './day.ts';
import type { Parsed } from './parsed.ts';

/**
 * Whether two units of measure count the same: `borger` and `borgere`, `Point` and `point`, `kr.` and `kroner`, `%` and `% af
 * borgerne`, `point` and `point på en skala fra 1 til 5`. The first word may be inflected; what follows it (`pr. måned`) is the same.
 */
export function isSameUnit(a: string, b: string): boolean {
  const [first, second] = [parts(a), parts(b)];
  const further = first.rest || second.rest;
  const isShort = first.stem === second.stem && (!first.rest || !second.rest);
  if (isShort && first.stem === '%') return !/^(?:point|pr|om)(?: |$)/.test(further);
  if (isShort && further.startsWith('på en skala ')) return true;
  return first.rest === second.rest && first.stem === second.stem;
}

/** Words and signs of one unit, by those that are written most. */
const sameWord = new Map(
  [
    'kr krone kroner dkk',
    '‰ promille permille per\u00a0mille',
    'min minut minutter',
    'sek sekund sekunder',
    'stk styk stykker',
    'pers person personer',
    'md mdr måned måneder',
    'kg kilo kilogram',
    'km kilometer',
    'm meter',
    'l liter',
  ].flatMap((line) => {
    const [first, ...others] = line.split(' ').map((word) => word.replace('\u00a0', ' '));
    return others.map((word) => [word, first!] as const);
  }),
);

function parts(unit: string): { stem: string; rest: string } {
  const [word = '', ...rest] = unit
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?= |$|\p{L})/gu, '')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
    .replace(/^(?:(?:pro|per ?)mille(?!\p{L})|\p{L}+)/u, (first) => sameWord.get(first) ?? first)
    .split(' ');
  // `borger`, `borgere` and `borgerne` are one, and so are `klub` and `klubber`.
  const stem = word.replace(/(?<=.{2})(?:erne|ere|ene|er|en|et|e|r)$/, '').replace(/([bdfgklmnprst])\1$/, '$1');
  return { stem, rest: rest.join(' ') };
}

/**
 * The unit of measure that the words after a number are, `procent` and `pct.` as `%`; fails with the words that could be one
 * where a remark, a full stop or a time follows them, and without where they are no unit at all.
 */
export function parseUnit(words: string): Parsed<string> {
  const unit = words.replace(/^(?:procent|pct\.?)(?!\.?[\p{L}\d-])/iu, '%');
  const said = withoutRemarks(unit.replace(/^%(?=\p{L})/u, '% '));
  const right = withoutRemarks(said.replace(aside, '').replace(when, '').replace(aside, ''));
  if (twoFigures.test(said) || !plausible.test(right)) return { ok: false };
  return right === unit ? { ok: true, value: unit } : { ok: false, suggestion: right };
}

/** A text without what is said beside it: in parentheses, after a comma, semicolon or dash; and without a last full stop, but for an abbreviation's. */
export function withoutRemarks(text: string): string {
  const told = text
    .replace(/(?: ?(?!°)\p{So}[\ufe0e\ufe0f]?)+$/u, '')
    .replace(/ ?\([^()]*\)?/g, '')
    .replace(/ ?(?:,(?=\s|$)(?! stk\.)|[;:](?=\s|$)| [-\u2013\u2014] |[!?*=…"»«„“”]).*$/u, '')
    .replace(/(?<=\.)\.+$/, '');
  const last = /(?<=^| |\/)([^\s/]+)\.$/.exec(told)?.[1];
  return last === undefined || /\p{L}\.\p{L}/u.test(last) || unitAbbreviations.has(last.toLowerCase())
    ? told
    : told.slice(0, -1);
}

const unitAbbreviations = new Set([...abbreviations, 'min', 'sek', 'md', 'pers', 'tkr']);

/** A time after a unit, from its preposition: `i 2023`, `inden 1.7.2023`, `ved årets udgang`; not `i 2023-priser`, nor `om året` or `i kvartalet`, which say how often. */
const preposition = String.raw`(?:i|pr\.|den|d\.|senest|inden|ved|fra|for|til|efter|siden|om|ultimo|primo|medio|i løbet af)`;
const year = String.raw`(?:19|20)\d\d(?!\d|-?\p{L})`;
const when = new RegExp(
  String.raw` (?:${preposition} (?:(?! ${preposition} ).)*?${year}|${year}$|(?:senest|inden(?! for )|ultimo|primo|medio|ved (?:årets|udgangen|året|afslutningen))(?!\p{L})|${preposition} (?:d\. ?)?\d\d?(?:/\d\d?|\.\d\d?\.?|\. (?:${months.join('|')}))(?![\d\p{L}])|(?:i|fra|fra og med) (?:(?:${months.join('|')}|foråret|efteråret|sommeren|vinteren|perioden|år|uge \d|[1-4]\. (?:kvartal|halvår))(?!\p{L})|løbet af (?:året|perioden|[1-4]\.))).*$`,
  'iu',
);

/** Words beside a unit: how sure a figure is, what it is held against, that more is fine too; and after per cent how often. */
const aside =
  / (?:(?:ca|cirka|pt|p\.t|lige nu|indtil videre|for tiden|eller (?:der)?(?:over|under|mere|mindre|flere|færre))(?!\p{L})|(?:ift\.|i forhold til|sammenlignet med|set i forhold|end (?:i|sidste|året)|målt|opgjort|jf\.|ifølge|se (?:bilag|side|afsnit)) ).*$|(?<=^%) (?:årligt|om året|pr\. år|hvert år|x)$/iu;

/** A second figure with a unit of its own. */
const twoFigures =
  /^\p{L}+\.? \d+ \p{L}|\d ?%|.%|(?<!\p{L})(?:mindst|højst|minimum|maks)(?!\p{L})|(?: og| eller| samt) (?!(?:19|20)\d\d(?!\d))\d/iu;

const sign = String.raw`\p{L}\p{M}\d%‰°.,/&§²³¹⁰⁴-⁹₀-₉'’+-`;
/** Begins with a letter or `%`, at most ten words. */
const plausible = new RegExp(
  `^(?!(?:(?:ud )?af|i|og|til|eller) )[\\p{L}%‰°€][${sign}]*(?: [\\p{L}\\p{M}\\d§][${sign}]*){0,9}$`,
  'iu',
);
