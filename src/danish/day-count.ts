import type { Day } from '../model/values.ts';
import { dayOf, daysInMonth } from './day.ts';

/** Days from 1 January of year 1 to that of `year`. The first was a Monday, so every multiple of 7 is a Monday. */
export function newYearAt(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** The day so many days after 1 January of year 1. */
export function dayAt(daysSinceYearOne: number): Day {
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

/** How many days `to` lies after `from`; negative where it lies before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day after. */
export const nextDay = (day: Day): Day => dayAt(dayNumber(day) + 1);

function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  let number = newYearAt(year) + date - 1;
  for (let before = 1; before < month; before++) number += daysInMonth(year, before);
  return number;
}
