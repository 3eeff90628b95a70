import type { Day } from '../model/values.ts';
import type { Parsed } from './parsed.ts';

/** The months in order, as Danish writes them: in lower case. */
export const months: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * The day that `1.8.2023` or `01.08.2023` names; fails for one that no calendar has (`31.2.2023`),
 * and with the form to write where a day is written otherwise (`2023-08-01`, `1/8 2023`, `1. august 2023`).
 */
export function parseDay(text: string): Parsed<Day> {
  const trimmed = text.trim();
  const day = readDay(/^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)$/.exec(trimmed));
  if (day) return { ok: true, value: day };
  const meant = otherDayForms.map((form) => readDay(form.exec(trimmed))).find((each) => each !== undefined);
  return meant ? { ok: false, suggestion: formatShortDay(meant) } : { ok: false };
}

/** `1. august 2023` */
export function formatDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${date}. ${months[month - 1]} ${year}`;
}

/** `1.8.2023`, as authors write it. */
export function formatShortDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${date}.${month}.${year}`;
}

/** The day of a year, a month (1-12) and a date that the calendar has. */
export function dayOf(year: number, month: number, date: number): Day {
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The last day of a month (1-12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}

const year = String.raw`(?<year>(?:(?:19|20)?\d\d))`;
const monthName = String.raw`(?<month>\p{L}{3,})`;
const otherDayForms = [
  /^(?<year>(?:19|20)\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  new RegExp(String.raw`^(?:d\.|den)?\s*(?<day>\d{1,2})[./\- ]\s*(?<month>\d{1,2})[./\- ]\s*${year}$`, 'i'),
  new RegExp(String.raw`^(?:d\.|den)?\s*(?<day>\d{1,2})\.?\s*${monthName}\.?\s*${year}$`, 'iu'),
];

function readDay(match: RegExpExecArray | null): Day | undefined {
  if (!match) return undefined;
  const { year, month, day } = match.groups as { year: string; month: string; day: string };
  return existingDay(Number(year.length === 2 ? `20${year}` : year), monthNumber(month), Number(day));
}

function monthNumber(text: string): number {
  return Number(text) || months.findIndex((name) => name.startsWith(text.toLowerCase().replace(/^sept$/, 'sep'))) + 1;
}

function existingDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, date);
}

/** Days in a month (1-12) of the year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return day.split('-').map(Number) as [number, number, number];
}
