import type { Day, Period } from '../model/values.ts';
import { dayOf, formatDay, lastDayOfMonth, months, parseDay } from './day.ts';
import { daysOfWeek } from './week.ts';

interface Span {
  first: Day;
  last: Day;
}
type Parts = Record<string, string | undefined>;
type Form = [pattern: RegExp, read: (parts: Parts) => Span | undefined];

const year = (name = 'year') => `(?<${name}>(?:19|20)\\d\\d)`;
const month = (name = 'month') => `(?<${name}>${months.join('|')})`;
const third = '(?<third>primo|medio|ultimo)';

/** The forms that end in a year. Where a span is written, `from` is its first part and `to` its last. */
const forms: Form[] = [
  form(`(?:${year('from')}-)?${year()}`, ({ from, year }) => monthsOf([from ?? year, 1], [year, 12])),
  form(`(?:${month('from')}(?: ${year('fromYear')})?-)?${month('to')} ${year()}`, ({ from, fromYear, to, year }) =>
    monthsOf([fromYear ?? year, monthNumber(from ?? to)], [year, monthNumber(to)]),
  ),
  form(`(?:(?<from>[1-4])\\.-)?(?<to>[1-4])\\. kvartal ${year()}`, (parts) => partsOfYear(parts, 3)),
  form(`(?:(?<from>1)\\.-)?(?<to>[12])\\. halvår ${year()}`, (parts) => partsOfYear(parts, 6)),
  form(`uge (?:(?<from>\\d{1,2})-)?(?<to>\\d{1,2}) ${year()}`, weeks),
  form(`foråret ${year()}`, ({ year }) => monthsOf([year, 3], [year, 5])),
  form(`efteråret ${year()}`, ({ year }) => monthsOf([year, 9], [year, 11])),
  form(`${third} ${year()}`, thirdOfYear),
  form(`${third} ${month()} ${year()}`, thirdOfMonth),
];

/**
 * The period that one text names: a day, days `15.11.2023-31.12.2023`, a stretch that ends in a year, or `løbende` of
 * `ongoingYear`; undefined where it is none of these or ends before it begins. Dashes are hyphens, spaces are single.
 */
export function readStretch(written: string, ongoingYear?: number): Period | undefined {
  const text = written.toLowerCase();
  if (text === 'løbende') return ongoingYear === undefined ? undefined : ongoing(ongoingYear);
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const span = match && read(match.groups!);
    if (match) return span && span.first <= span.last ? { text: printed(text), ...span, kind: 'span' } : undefined;
  }
  return readDays(text);
}

function form(pattern: string, read: (parts: Parts) => Span | undefined): Form {
  return [new RegExp(`^${pattern}$`), read];
}

/** An en dash, with spaces where the words before it are several: `januar–oktober 2023`, `november 2022 – januar 2023`. */
function printed(text: string): string {
  return text.replace(/(?<=[a-zæøå] \d{4})-(?=[a-zæøå])/, ' – ').replace('-', '–');
}

function ongoing(year: number): Period {
  return { text: 'løbende', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), kind: 'ongoing' };
}

function readDays(text: string): Period | undefined {
  const days = text.split('-').flatMap((each) => {
    const day = parseDay(each);
    return day.ok ? [day.value] : [undefined];
  });
  const [first, last] = days;
  if (!first || days.length > 2) return undefined;
  if (days.length === 1) return { text: formatDay(first), first, last: first, kind: 'day' };
  return last && first <= last ? { text: printedDays(first, last), first, last, kind: 'span' } : undefined;
}

/** The two days, with what they share printed once: `1.–5. maj 2023`, `15. november – 31. december 2023`. */
function printedDays(first: Day, last: Day): string {
  const [from, to] = [formatDay(first), formatDay(last)];
  if (first.slice(0, 7) === last.slice(0, 7)) return `${from.split(' ')[0]}–${to}`;
  return `${first.slice(0, 4) === last.slice(0, 4) ? from.slice(0, -5) : from} – ${to}`;
}

type MonthOfYear = [year: string | undefined, month: number];

function monthsOf([fromYear, fromMonth]: MonthOfYear, [year, month]: MonthOfYear): Span {
  return { first: dayOf(Number(fromYear), fromMonth, 1), last: lastDayOfMonth(Number(year), month) };
}

function monthNumber(name: string | undefined): number {
  return months.indexOf(name ?? '') + 1;
}

function partsOfYear({ from, to, year }: Parts, length: number): Span {
  return monthsOf([year, (Number(from ?? to) - 1) * length + 1], [year, Number(to) * length]);
}

function weeks({ from, to, year }: Parts): Span | undefined {
  const [first, last] = [from ?? to, to].map((week) => daysOfWeek(Number(year), Number(week)));
  return first && last && { first: first.first, last: last.last };
}

const thirds = ['primo', 'medio', 'ultimo'];

function thirdOfYear({ third, year }: Parts): Span {
  const before = thirds.indexOf(third!) * 4;
  return monthsOf([year, before + 1], [year, before + 4]);
}

/** Ten days, of `ultimo` the eight to eleven that are left. */
function thirdOfMonth({ third, month, year }: Parts): Span {
  const before = thirds.indexOf(third!) * 10;
  const whole = monthsOf([year, monthNumber(month)], [year, monthNumber(month)]);
  const date = (number: number) => dayOf(Number(year), monthNumber(month), number);
  return { first: date(before + 1), last: third === 'ultimo' ? whole.last : date(before + 10) };
}
