import type { Period, Quantity, Value } from '../model/values.ts';
import { formatNumber, parseNumber } from './number.ts';
import { isOpen } from './open.ts';
import type { Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';
import { typographic } from './typography.ts';

const number = String.raw`[-\u2212\u2013]?[\d.,]*\d(?: \d{3})*`;
const form = new RegExp(
  `^(?<part>${number})(?: af (?<whole>${number}))?(?<space> ?)(?<unit>(?!af )[\\p{L}%‰°].*)$`,
  'u',
);

/** The number and unit that `117.084 km` or `3 af 5 ledere` writes; fails with the way to write it for `4.5 %` and `5km`. */
export function parseQuantity(text: string): Parsed<Quantity> {
  const groups = form.exec(withPlainSpaces(text))?.groups;
  if (!groups) return { ok: false };
  const { part, whole, space, unit } = groups as { part: string; whole?: string; space: string; unit: string };
  const number = parseNumber(part);
  const of = whole === undefined ? undefined : parseNumber(whole);
  if (number.ok && of?.ok !== false && (space || /^[%‰°]/.test(unit))) {
    return { ok: true, value: { ...number.value, ...(of && { of: of.value.number }), unit } };
  }
  const right = (whole === undefined ? [part] : [part, whole]).map(rightNumber);
  return right.includes(undefined) ? { ok: false } : { ok: false, suggestion: `${right.join(' af ')} ${unit}` };
}

/** `117.084 km`, `3 af 5 ledere`, `4,00 %`, with a non-breaking space before the unit. */
export function formatQuantity({ number, decimals, of, unit }: Quantity): string {
  const whole = of === undefined ? '' : ` af ${formatNumber(of, String(of).split('.')[1]?.length ?? 0)}`;
  return typographic(`${formatNumber(number, decimals)}${whole}\u00a0${unit}`);
}

/**
 * The baseline or reported value that `TAL [af TAL] ENHED [i PERIODE]`, `ja`, `nej` or `kan ikke opgøres` writes, or an open
 * one; `year` is the agreement's. Fails with the way to write it where number or period tell.
 */
export function parseValue(text: string, year: number): Parsed<Value> {
  const plain = withPlainSpaces(text);
  if (isOpen(plain)) return { ok: true, value: { text: plain, kind: 'open' } };
  const answer = answers.get(plain.toLowerCase());
  return answer ? { ok: true, value: { text: plain.toLowerCase(), kind: answer } } : parseMeasured(plain, year);
}

const answers: ReadonlyMap<string, 'yes' | 'no' | 'unknown'> = new Map([
  ['ja', 'yes'],
  ['nej', 'no'],
  ['kan ikke opgøres', 'unknown'],
]);

/** In characters; no period is longer, and looking further costs time on a hostile text. */
const longestPeriod = 200;

/** Units may hold the word too (`borgere i job`), so the last » i « before what is a period parts them. */
function parseMeasured(text: string, year: number): Parsed<Value> {
  for (
    let at = text.lastIndexOf(' i ');
    at > 0 && text.length - at < longestPeriod;
    at = text.lastIndexOf(' i ', at - 1)
  ) {
    const words = text.slice(at + 3);
    const period = parsePeriod(words, year);
    const quantity = parseQuantity(text.slice(0, at));
    if (period.ok && quantity.ok) return measured(quantity.value, period.value);
    if (period.ok || isMeantAsPeriod(words, period.suggestion)) {
      const start = quantity.ok ? text.slice(0, at) : quantity.suggestion;
      const end = period.ok ? words : period.suggestion;
      return start === undefined ? { ok: false } : { ok: false, suggestion: `${start} i ${end}` };
    }
  }
  const quantity = parseQuantity(text);
  if (!quantity.ok) return quantity;
  return /(?:^|[ .])(?:19|20)\d\d$/.test(quantity.value.unit) ? undated(text, year) : measured(quantity.value);
}

function isMeantAsPeriod(words: string, suggestion: string | undefined): boolean {
  return (
    suggestion !== undefined && (/\d/.test(words) || suggestion.startsWith(words.toLowerCase().replace(/\.$/, '')))
  );
}

/** A unit that ends in a year has swallowed a period: `8 borgere pr. 1.8.2023`. */
function undated(text: string, year: number): Parsed<never> {
  const suggestion = text.replace(/ (?:pr\.|den|d\.|for|fra) (?!.* (?:pr\.|den|d\.|for|fra) )/, ' i ');
  return suggestion !== text && parseValue(suggestion, year).ok ? { ok: false, suggestion } : { ok: false };
}

function measured(quantity: Quantity, period?: Period): Parsed<Value> {
  const when = period ? ` ${preposition(period)}${period.text}` : '';
  const text = typographic(formatQuantity(quantity) + when);
  return { ok: true, value: { text, kind: 'quantity', quantity, ...(period && { period }) } };
}

/** Danish says »den« of a day and nothing before `primo`. */
function preposition(period: Period): string {
  if (/^\d+\. (?!kvartal|halvår)/.test(period.text)) return 'den ';
  return /^(?:primo|medio|ultimo|løbende)/.test(period.text) ? '' : 'i ';
}

function rightNumber(text: string): string | undefined {
  const number = parseNumber(text);
  return number.ok ? text : number.suggestion;
}

function withPlainSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
