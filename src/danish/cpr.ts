import { daysInMonth } from './day.ts';

/** Where a CPR number stands in a text. */
export interface CprNumber {
  from: number;
  to: number;
}

const shape = /(?<![\p{L}\d]|\d[.,-])(\d{2})(\d{2})(\d{2})([-– ]?)(\d{4})(?![\p{L}\d]|[.,-]\d)/gu;
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Years so many of whose 1 January numbers are used up that some fail the check. */
const usedUp = [1960, 1964, 1965, 1966, 1969, 1970, 1974, 1980, 1982, ...Array.from({ length: 9 }, (_, i) => 1984 + i)];

/**
 * The CPR numbers of a text: ten digits that begin with a day of the calendar and, for those born before 2007, pass
 * modulus 11. What is written without a hyphen must pass it in any case, for other numbers have ten digits as well.
 */
export function findCprNumbers(text: string): CprNumber[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const [found, day, month, year, mark, serial] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const born = fullYear(Number(year), Number(serial[0]));
    const exists =
      Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(born, Number(month));
    const isNew = born >= 2007 || (`${day}${month}` === '0101' && usedUp.includes(born));
    const passes = checks(day + month + year + serial);
    const isNumber = exists && (passes || (isNew && mark !== '' && mark !== ' '));
    return isNumber ? [{ from: match.index, to: match.index + found.length }] : [];
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
