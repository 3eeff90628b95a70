import { describe, expect, test } from 'vitest';
import { formatDay, formatShortDay, lastDayOfMonth, parseDay } from '../../src/danish/day.ts';
import { daysOfWeek } from '../../src/danish/week.ts';
import { read, told } from './told.ts';

describe('days', () => {
  test.each([
    ['1.8.2023', '2023-08-01', '1. august 2023'],
    ['01.08.2023', '2023-08-01', '1. august 2023'],
    ['29.2.2024', '2024-02-29', '29. februar 2024'],
    ['29.2.2000', '2000-02-29', '29. februar 2000'],
    ['31.12.2023', '2023-12-31', '31. december 2023'],
  ])('%s is read', (text, day, words) => {
    expect(read(parseDay(text))).toBe(day);
    expect(formatDay(day)).toBe(words);
    expect(read(parseDay(formatShortDay(day)))).toBe(day);
    expect(told(parseDay(words))).toBe(`?${formatShortDay(day)}`);
  });

  test.each([
    ['31.2.2023', '?'],
    ['29.2.2023', '?'],
    ['29.2.1900', '?'],
    ['31.4.2023', '?'],
    ['0.1.2023', '?'],
    ['1.13.2023', '?'],
    ['1.8', '?'],
    ['1.8.0203', '?'],
    ['2023-02-31', '?'],
    ['2023-08-01', '?1.8.2023'],
    ['1/8 2023', '?1.8.2023'],
    ['1-8-2023', '?1.8.2023'],
    ['1.8.23', '?1.8.2023'],
    ['1. 8. 2023', '?1.8.2023'],
    ['d. 16. maj 2023', '?16.5.2023'],
    ['den 4. sept. 2023', '?4.9.2023'],
  ])('%s is not', (text, expected) => {
    expect(told(parseDay(text))).toBe(expected);
  });

  test('months end as the calendar has it', () => {
    expect([1, 2, 4, 12].map((month) => lastDayOfMonth(2023, month).slice(5))).toEqual([
      '01-31',
      '02-28',
      '04-30',
      '12-31',
    ]);
    expect([1900, 2000, 2024].map((year) => lastDayOfMonth(year, 2))).toEqual([
      '1900-02-28',
      '2000-02-29',
      '2024-02-29',
    ]);
  });

  test.each([
    [2023, 1, '2023-01-02', '2023-01-08'],
    [2023, 39, '2023-09-25', '2023-10-01'],
    [2023, 52, '2023-12-25', '2023-12-31'],
    [2020, 1, '2019-12-30', '2020-01-05'],
    [2020, 53, '2020-12-28', '2021-01-03'],
    [2026, 53, '2026-12-28', '2027-01-03'],
    [2024, 9, '2024-02-26', '2024-03-03'],
  ])('of %d week %d', (year, week, first, last) => {
    expect(daysOfWeek(year, week)).toEqual({ first, last });
  });

  test('weeks agree with the calendar of JavaScript for a hundred years', () => {
    const week = 7 * 86_400_000;
    for (let year = 1950; year < 2050; year += 1) {
      const fourth = Date.UTC(year, 0, 4);
      const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
      const mondays = Array.from({ length: 53 }, (_, past) => first + past * week);
      const expected = mondays.map((monday) =>
        // 28 December is always in the last week.
        monday <= Date.UTC(year, 11, 28) ? new Date(monday).toISOString().slice(0, 10) : undefined,
      );
      expect(mondays.map((_, past) => daysOfWeek(year, past + 1)?.first)).toEqual(expected);
    }
    expect([daysOfWeek(2023, 0), daysOfWeek(2023, 53), daysOfWeek(2020, 54)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
