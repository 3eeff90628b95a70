import { abbreviations } from './abbreviations.ts';
import { months } from './day.ts';
import type { Parsed } from './parsed.ts';

/**
 * Whether two units of measure count the same: `borger` and `borgere`, `Point` and `point`, `møde` and `møder`. The first
 * word may be inflected; what follows it (`pr. måned`) is the same.
 */
export function isSameUnit(a: string, b: string): boolean {
  const [first, second] = [parts(a), parts(b)];
  return first.rest === second.rest && first.stem === second.stem;
}

function parts(unit: string): { stem: string; rest: string } {
  const [word = '', ...rest] = unit
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .trim()
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
  const unit = words.replace(/^(?:procent|pct\.?)(?![\p{L}\d-])/iu, '%');
  const likely = withoutRemarks(unit).replace(when, '');
  const right = withoutRemarks(likely);
  if (!plausible.test(right)) return { ok: false };
  return right === unit ? { ok: true, value: unit } : { ok: false, suggestion: right };
}

/** A text without what is said beside it: in parentheses, after a comma, semicolon or dash; and without a last full stop, but for an abbreviation's. */
export function withoutRemarks(text: string): string {
  const told = text
    .replace(/ ?\([^()]*\)?/g, '')
    .replace(/ ?(?:,(?=\s|$)(?! stk\.)|[;:](?=\s|$)| [-\u2013\u2014] |[!?*=…"»«„“”]).*$/u, '')
    .replace(/(?<=\.)\.+$/, '');
  const last = /(?<=^| )(\S+)\.$/.exec(told)?.[1];
  return last === undefined || /\p{L}\.\p{L}/u.test(last) || unitAbbreviations.has(last.toLowerCase())
    ? told
    : told.slice(0, -1);
}

const unitAbbreviations = new Set([...abbreviations, 'min', 'sek', 'md', 'pers', 'tkr']);

/** A time after a unit, from its preposition: `i 2023`, `inden 1.7.2023`, `ved årets udgang`; not `i 2023-priser`, nor `om året` or `i kvartalet`, which say how often. */
const preposition = String.raw`(?:i|pr\.|den|d\.|senest|inden|ved|fra|for|til|efter|siden|om|ultimo|primo|medio|i løbet af)`;
const year = String.raw`(?:19|20)\d\d(?!\d|-?\p{L})`;
const when = new RegExp(
  String.raw` (?:${preposition} (?:(?! ${preposition} ).)*?${year}|${year}$|(?:senest|inden(?! for )|ultimo|primo|medio|ved (?:årets|udgangen|året|afslutningen))(?!\p{L})|i (?:(?:${months.join('|')}|foråret|efteråret|sommeren|vinteren|perioden|år|uge \d|[1-4]\. (?:kvartal|halvår))(?!\p{L})|løbet af (?:året|perioden|[1-4]\.))).*$`,
  'iu',
);

/** Begins with a letter or `%`, at most ten words, and no second figure with a unit of its own. */
const plausible =
  /^(?!.*(?:\d ?%|.%|(?<!\p{L})(?:mindst|højst|minimum|maks)(?!\p{L})|(?: og| eller| samt) \d))(?!(?:ud )?af )[\p{L}%‰°][\p{L}\p{M}\d%‰°.,/&§²³'’+-]*(?: [\p{L}\p{M}\d§][\p{L}\p{M}\d%‰°.,/&§²³'’+-]*){0,9}$/iu;
