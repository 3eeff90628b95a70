import type { Quantity, Target, Value } from '../model/values.ts';
import { roundTo } from './number.ts';
import { isOpen } from './open.ts';
import type { Parsed } from './parsed.ts';
import { parseQuantity } from './quantity.ts';
import { typographic } from './typography.ts';
import { parseUnit, withoutRemarks } from './units-of-measure.ts';

const comparisons = {
  mindst: 'at-least',
  højst: 'at-most',
  over: 'above',
  under: 'below',
  præcis: 'exactly',
} as const;
const words = { alle: 'all', fastholdes: 'maintained', ja: 'yes' } as const;
const directions = { fald: 'decrease', stigning: 'increase' } as const;

/**
 * The target that a text sets: `mindst|højst|over|under|præcis TAL [af TAL] ENHED`, `fald|stigning [på TAL %]`,
 * `følges [i ENHED]`, `alle`, `fastholdes`, `ja`, or an open one. Fails with the way to write it where it can tell.
 */
export function parseTarget(text: string): Parsed<Target> {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (isOpen(plain)) return { ok: true, value: { text: plain, kind: 'open' } };
  const target = readTarget(plain);
  if (target.ok || target.suggestion !== undefined) return target;
  const likely = rewritings.reduce((result, [theirs, ours]) => result.replace(theirs, ours), plain);
  const second = readTarget(likely);
  const suggestion = second.ok ? likely : second.suggestion;
  if (suggestion !== undefined) return { ok: false, suggestion };
  const bare = withoutRemarks(plain);
  const third = bare === plain ? second : parseTarget(bare);
  return third.ok ? { ok: false, suggestion: bare } : third;
}

/**
 * The value to reach: the target's own, of a rise or fall the baseline changed by it (rounded to the baseline's decimals),
 * of `fastholdes` the baseline; undefined where the target names none or there is no baseline in figures.
 */
export function thresholdOf(target: Target, baseline?: Value): Quantity | undefined {
  if ('quantity' in target) return target.quantity;
  if (baseline?.kind !== 'quantity') return undefined;
  if (target.kind === 'maintained') return baseline.quantity;
  if (target.kind !== 'decrease' && target.kind !== 'increase') return undefined;
  return target.percent === undefined ? undefined : changed(baseline.quantity, target.kind, target.percent);
}

/** Other ways to write a target, and ours. */
const rewritings: [theirs: RegExp, ours: string][] = [
  [/^(?:minimum|min\.|≥|>=|=>) ?/i, 'mindst '],
  [/^(?:maksimalt|maksimum|maks\.|max\.?|≤|<=) ?/i, 'højst '],
  [/^(?:mere end|flere end|>) ?/i, 'over '],
  [/^(?:mindre end|færre end|<) ?/i, 'under '],
  [/^(?:lig med|=) ?/i, 'præcis '],
  [/^(?:et|en) (?=fald|stigning|reduktion)/i, ''],
  [/^(?:reduktion|reduceres|falder|nedgang)(?= |$)/i, 'fald'],
  [/^(?:øges|stiger|forøgelse|vækst)(?= |$)/i, 'stigning'],
  [/^(fald|stigning)(?: med| på)? [-\u2212]?([\d.,]+)(?: ?%| ?pct\.| procent)?$/i, '$1 på $2 %'],
  [/^(alle|fastholdes|ja)(?!\p{L}).*$/iu, '$1'],
  [/^(mindst|højst|over|under|præcis) (?:ca\.|cirka|omkring) /i, '$1 '],
  [/^(fald|stigning) på (?:mindst|minimum|over|ca\.|cirka|omkring) /i, '$1 på '],
];

function readTarget(text: string): Parsed<Target> {
  const [, first, rest = ''] = /^(\p{L}+)(?: (.+))?$/u.exec(text) ?? [];
  const word = first?.toLowerCase() ?? '';
  if (Object.hasOwn(comparisons, word)) return readComparison(word as keyof typeof comparisons, rest);
  if (Object.hasOwn(directions, word)) return readChange(word as keyof typeof directions, rest);
  if (word === 'følges') return readFollowed(rest);
  if (!Object.hasOwn(words, word) || rest) return { ok: false };
  return { ok: true, value: { text: word, kind: words[word as keyof typeof words] } };
}

function readComparison(word: keyof typeof comparisons, rest: string): Parsed<Target> {
  const quantity = parseQuantity(rest);
  if (!quantity.ok) return after(`${word} `, quantity);
  const text = `${word} ${quantity.value.text}`;
  return { ok: true, value: { text, kind: comparisons[word], quantity: quantity.value.quantity } };
}

function readChange(word: keyof typeof directions, rest: string): Parsed<Target> {
  const kind = directions[word];
  if (!rest) return { ok: true, value: { text: word, kind } };
  const quantity = parseQuantity(rest.replace(/^på /, ''));
  if (!quantity.ok) return after(`${word} på `, quantity);
  const { number, decimals, of, unit } = quantity.value.quantity;
  if (!rest.startsWith('på ') || unit !== '%' || of !== undefined || number <= 0) return { ok: false };
  return { ok: true, value: { text: `${word} på ${quantity.value.text}`, kind, percent: number, decimals } };
}

function readFollowed(rest: string): Parsed<Target> {
  const words = rest.replace(/^i /, '');
  if (!rest) return { ok: true, value: { text: 'følges', kind: 'followed' } };
  if (words === rest) return { ok: false };
  const unit = parseUnit(words);
  if (!unit.ok) return after('følges i ', unit);
  return { ok: true, value: { text: typographic(`følges i ${words}`), kind: 'followed', unit: unit.value } };
}

function after(start: string, { suggestion }: { suggestion?: string }): Parsed<never> {
  return suggestion === undefined ? { ok: false } : { ok: false, suggestion: start + suggestion };
}

/** Where rounding would undo the change (5 % more than 8 borgere), decimals are added: a threshold isn't the baseline. */
function changed(baseline: Quantity, kind: 'decrease' | 'increase', percent: number): Quantity {
  const change = (Math.abs(baseline.number) * percent) / 100;
  const exact = baseline.number + (kind === 'increase' ? change : -change);
  let { decimals } = baseline;
  while (roundTo(exact, decimals) === baseline.number && exact !== baseline.number && decimals < 6) decimals += 1;
  return { ...baseline, number: roundTo(exact, decimals), decimals };
}
