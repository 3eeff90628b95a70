import { daysInMonth } from './day.ts';

/** Where a CPR number stands in a text. */
export interface CprNumber {
  from: number;
  to: number;
}

/** Characters that nobody sees, between two figures. */
const hidden = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const unseen = `${hidden.source}*`;
const figures = (count: number) => `(${Array(count).fill(String.raw`\d`).join(unseen)})`;
const mark = String.raw`([ \u00a0]?[-\u2010-\u2013\u2212]?[ \u00a0]?)`;
const shape = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,-])${[figures(2), figures(2), figures(2), mark, figures(4)].join(unseen)}(?![\p{L}\d]|[.,-]\d)`,
  'gu',
);
type Parts = [day: string, month: string, year: string, mark: string, serial: string];

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Years so many of whose 1 January numbers are used up that some fail the check. */
const usedUp = [1960, 1964, 1965, 1966, 1969, 1970, 1974, 1980, 1982, ...Array.from({ length: 9 }, (_, i) => 1984 + i)];

/**
 * The CPR numbers of a text: ten digits that begin with a day of the calendar and, for those born before 2007, pass
 * modulus 11. What is written without a hyphen, or with spaces beside it, must pass it in any case, for other numbers have
 * ten digits as well. Characters that nobody sees hide none.
 */
export function findCprNumbers(text: string): CprNumber[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const [day, month, year, mark, serial] = match.slice(1).map((part) => part.replaceAll(hidden, '')) as Parts;
    const born = fullYear(Number(year), Number(serial[0]));
    const exists =
      Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(born, Number(month));
    const isNew = born >= 2007 || (`${day}${month}` === '0101' && usedUp.includes(born));
    const passes = checks(day + month + year + serial);
    const isNumber = exists && (passes || (isNew && /^\S$/.test(mark)));
    return isNumber ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** The text with `######-####` for its CPR numbers; as long as before. */
export function maskCprNumbers(text: string): string {
  return findCprNumbers(text).reduce(
    (masked, { from, to }) => masked.slice(0, from) + masked.slice(from, to).replace(/\d/g, '#') + masked.slice(to),
    text,
  );
}

/** The century follows from the seventh digit. */
function fullYear(year: number, seventh: number): number {
  if (seventh < 4) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

const checks = (digits: string) =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weights[index]!, 0) % 11 === 0;
