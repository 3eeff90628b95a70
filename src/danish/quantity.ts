import type { Period, Quantity, Value } from '../model/values.ts';
import { formatNumber, parseNumber } from './number.ts';
import { isOpen } from './open.ts';
import type { Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';
import { rightNumber } from './right-number.ts';
import { typographic } from './typography.ts';
import { parseUnit, withoutRemarks } from './units-of-measure.ts';

const number = String.raw`[-+(\u2010-\u2015\u2212]?[\d.,'’]*\d(?: \d{3})*(?:,[-\u2013])?\)?(?:[-\u2212](?= ))?`;
const form = new RegExp(
  `^(?<part>${number})(?: af (?<whole>${number}))?(?<space> ?)(?<unit>(?!af )[\\p{L}%‰°€].*)$`,
  'u',
);

/**
 * The number and unit that `117.084 km` or `3 af 5 ledere` writes, and how it is printed: with the author's word for per cent.
 * Fails with the way to write it for `4.5 %`, `5km`, `1,500 borgere` and `80 %.`
 */
export function parseQuantity(text: string): Parsed<{ quantity: Quantity; text: string }> {
  const plain = withPlainSpaces(text);
  const likely = plain
    .replace(/^(?:kr\.?|dkk) ?(\d[\d.,]*)$/i, '$1 kr.')
    .replace(/^(\d[\d.]*),[-\u2013]$/, '$1 kr.')
    .replace(/^([\d.,]+) (\p{L}+) (?:ud )?af (\d+)$/u, '$1 af $3 $2')
    .replace(/^minus ?(?=\d)/i, '-')
    .replace(/^([\d.,]+) ?(?:ud af|(?<![1-3])\/|\/(?![2-4] )) ?(?=\d)/, '$1 af ')
    .replace(
      / \((?:på )?(?:en )?skala(?:en)?(?: fra)? (\d+) ?(?:[-\u2013]|til) ?(\d+)\)$/i,
      ' på en skala fra $1 til $2',
    );
  const groups = form.exec(likely)?.groups;
  if (!groups) return { ok: false };
  const { part, whole, space, unit: words } = groups as { part: string; whole?: string; space: string; unit: string };
  const unit = parseUnit(words);
  const likelyUnit = unit.ok ? unit.value : unit.suggestion;
  const parts = whole === undefined ? [part] : [part, whole];
  const right = parts.map((each) => rightNumber(each, likelyUnit ?? ''));
  if (likelyUnit === undefined || right.includes(undefined)) return { ok: false };
  const isRight = unit.ok && likely === plain && parts.every((each, at) => each === right[at]);
  if (!isRight || !(space || /^[%‰°]/.test(words)))
    return { ok: false, suggestion: `${right.join(' af ')} ${likelyUnit}` };
  const [first, of] = right.map((each) => parseNumber(each!));
  if (!first?.ok || of?.ok === false) return { ok: false };
  const quantity = { ...first.value, ...(of && { of: of.value.number }), unit: unit.value };
  return { ok: true, value: { quantity, text: formatQuantity({ ...quantity, unit: words }) } };
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
  if (answer) return { ok: true, value: { text: plain.toLowerCase(), kind: answer } };
  const dated = plain.replace(/ \((?:i )?([^()]*(?:19|20)\d\d)\)$/, ' i $1');
  const measured = parseMeasured(dated, year);
  if (dated !== plain && measured.ok) return { ok: false, suggestion: dated };
  if (measured.ok || measured.suggestion !== undefined) return measured;
  const likely = [plain.replace(/[.,;:!?]+$/, ''), withoutRemarks(plain)].filter((each) => each !== plain);
  const [suggestion] = likely.flatMap((each) => {
    const second = parseValue(each, year);
    return second.ok ? each : (second.suggestion ?? []);
  });
  return suggestion === undefined ? { ok: false } : { ok: false, suggestion };
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
  if (quantity.ok) return measured(quantity.value);
  return /[ .](?:19|20)\d\d(?!\d|-?\p{L})/u.test(text) ? undated(text, year) : quantity;
}

function isMeantAsPeriod(words: string, suggestion: string | undefined): boolean {
  return (
    suggestion !== undefined && (/\d/.test(words) || suggestion.startsWith(words.toLowerCase().replace(/\.$/, '')))
  );
}

/** A unit that ends in a year has swallowed a period: `8 borgere pr. 1.8.2023`, `71 % ultimo 2022`. */
function undated(text: string, year: number): Parsed<never> {
  if (text.length > longestPeriod) return { ok: false };
  for (const { index, 0: words } of text.matchAll(/ (?:(?:pr\.|den|d\.|for|fra) )?/g)) {
    const [start, end] = [text.slice(0, index), text.slice(index + words.length)];
    const isDated = !/ (?:siden|efter|før|til|inden)$/.test(start) && parsePeriod(end, year).ok;
    if (isDated && parseQuantity(start).ok) return { ok: false, suggestion: `${start} i ${end}` };
  }
  return { ok: false };
}

function measured({ quantity, text: words }: { quantity: Quantity; text: string }, period?: Period): Parsed<Value> {
  const when = period ? ` ${preposition(period)}${period.text}` : '';
  const text = typographic(words + when);
  return { ok: true, value: { text, kind: 'quantity', quantity, ...(period && { period }) } };
}

/** Danish says »den« of a day and nothing before `primo`. */
function preposition(period: Period): string {
  if (/^\d+\. (?!kvartal|halvår)/.test(period.text)) return 'den ';
  return /^(?:primo|medio|ultimo|løbende)/.test(period.text) ? '' : 'i ';
}

function withPlainSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
