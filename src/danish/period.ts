import type { Day, Period } from '../model/values.ts';
import { dayOf } from './day.ts';
import { likelyPeriods } from './likely-periods.ts';
import { listWords } from './list.ts';
import { isOpen } from './open.ts';
import type { Parsed } from './parsed.ts';
import { readStretch } from './stretch.ts';

/**
 * The period that a text, or each text of a list, names; `year` is the agreement's, which `løbende` stands for.
 * Fails with the form to write where it can tell: `november` gives `november 2023`.
 */
export function parsePeriod(text: string | readonly string[], year?: number): Parsed<Period> {
  const texts = (typeof text === 'string' ? [text] : text).map(tidy);
  if (texts.some(isOpen)) return { ok: true, value: openPeriod(listWords(texts), year) };
  const items = texts.flatMap(splitList);
  const periods = items.map((item) => readStretch(item, year));
  if (items.length > 0 && periods.every((period) => period !== undefined)) return { ok: true, value: joined(periods) };
  // A sentence's end is no part of a period, and hides the year that the others share.
  const likely = texts
    .flatMap((each) => splitList(each.replace(/[.,;:!?]+$/, '')))
    .map((item) => (readStretch(item, year) ? item : likelyPeriod(item, year)));
  if (likely.length === 0 || likely.includes(undefined)) return { ok: false };
  return { ok: false, suggestion: listWords(likely as string[]) };
}

/** Whether all of `inner` lies within `outer`, from its first day to its last. What is open neither covers nor is covered. */
export function covers(outer: Period, inner: Period): boolean {
  if (outer.kind === 'open' || inner.kind === 'open') return false;
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Below 0 where `a` is over before `b`, or on the same day having begun before it; what is open comes last. */
export function comparePeriods(a: Period, b: Period): number {
  const open = Number(a.kind === 'open') - Number(b.kind === 'open');
  return open || compareDays(a.last, b.last) || compareDays(a.first, b.first);
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}

/** Spaces become plain and single, and a dash or another hyphen the one that authors write. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-');
}

/** The items of `maj og oktober 2023`: what they share (`uge`, `kvartal`, the month of `primo`, the year) is written once. */
function splitList(text: string): string[] {
  const shared = /(?<!\p{L})(?<noun>\p{L}+ )?(?<year>(?:19|20)\d\d)$/u.exec(text)?.groups;
  const start = /^uge /i.exec(text)?.[0] ?? '';
  return text.split(/, (?!(?:19|20)\d\d$)| og /).map((item) => {
    if (!shared || item === 'løbende') return item;
    const noun = /^(?:[1-4]\.|primo|medio|ultimo)$/i.test(item) ? (shared.noun ?? '') : '';
    const dated = /(?:19|20)\d\d$/.test(item) ? item : `${item} ${noun}${shared.year}`;
    return /^\d\d?(?:-\d\d?)? \d{4}$/.test(dated) ? start + dated : dated;
  });
}

function likelyPeriod(text: string, year: number | undefined): string | undefined {
  return likelyPeriods(text, year).find((likely) => readStretch(likely, year));
}

function openPeriod(text: string, year: number | undefined): Period {
  return { text, first: dayOf(year ?? 1, 1, 1), last: dayOf(year ?? 9999, 12, 31), kind: 'open' };
}

function joined(periods: Period[]): Period {
  if (periods.length === 1) return periods[0]!;
  const first = periods.map((period) => period.first).reduce((a, b) => (a < b ? a : b));
  const last = periods.map((period) => period.last).reduce((a, b) => (a > b ? a : b));
  return { text: listWords(withSharedYear(periods.map((period) => period.text))), first, last, kind: 'list' };
}

/** A year that all items end in is printed once: `maj og oktober 2023`. */
function withSharedYear(texts: string[]): string[] {
  const [, year] = / ((?:19|20)\d\d)$/.exec(texts[0]!) ?? [];
  const shared = texts.every((text) => text.match(/(?:19|20)\d\d/g)?.join() === year);
  return year && shared ? texts.map((text, at) => (at < texts.length - 1 ? text.slice(0, -5) : text)) : texts;
}
