import type { Day } from '../model/values.ts';
import { dayOf, daysInMonth } from './day.ts';

/** Monday and Sunday of an ISO week; undefined where the year doesn't have it (most years have no week 53). */
export function daysOfWeek(year: number, week: number): { first: Day; last: Day } | undefined {
  const monday = mondayOfWeekOne(year) + 7 * (week - 1);
  if (week < 1 || monday >= mondayOfWeekOne(year + 1)) return undefined;
  return { first: dayAt(monday), last: dayAt(monday + 6) };
}

/** Week 1 is the week that has 4 January. */
function mondayOfWeekOne(year: number): number {
  const fourth = newYearAt(year) + 3;
  return fourth - (fourth % 7);
}

/** Days from 1 January of year 1 to that of `year`. The first was a Monday, so every multiple of 7 is a Monday. */
function newYearAt(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function dayAt(daysSinceYearOne: number): Day {
  let year = Math.floor(daysSinceYearOne / 366) + 1;
  while (newYearAt(year + 1) <= daysSinceYearOne) year += 1;
  let month = 1;
  let rest = daysSinceYearOne - newYearAt(year);
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return dayOf(year, month, rest + 1);
}
