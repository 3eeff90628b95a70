import type { Day } from '../model/values.ts';
import { dayAt, newYearAt } from './day-count.ts';

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
