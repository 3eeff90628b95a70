import { dayOf, months } from '../../danish/day.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Day } from '../../model/values.ts';
import { findIn } from '../find-in.ts';
import { areApart, contradictedQuarter, quarterPattern, spanOf } from '../quarters.ts';
import type { RuleOf } from '../rule.ts';

const month = `(?:${months.join('|')})`;
const date = String.raw`(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:\d{1,2}\.\s+)?${month}(?:\s+(?:19|20)\d\d)?)(?![\p{L}\d])`;
const explains = String.raw`(?:dvs\.|det\s+vil\s+sige|altså|nærmere\s+bestemt|nemlig|senest)\s+`;
/** Signs that the second time is the same as the first: a bracket or a word; not `og`, `til`, or a comma alone. */
const joint = String.raw`\s*(?:\(\s*|[,–]?\s*${explains})(?:${explains}|(?:i|inden|den|d\.|pr\.)\s+)*`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<quarter>${quarterPattern})${joint}(?<date>${date})|(?<dateBefore>${date})${joint}(?<quarterAfter>${quarterPattern}))`,
  'giu',
);

/** Reports a quarter or half-year that is explained by a date outside it: `i 1. kvartal (senest den 30. april)`. */
export const quartersAndDates: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [contradictedQuarter],
  check: (passage, { year: { year } }) =>
    findIn(passage, pattern).flatMap(({ text, groups: [quarter, date, dateBefore, quarterAfter], place }) => {
      const [kvartal, dato] = [plain(quarter ?? quarterAfter), plain(date ?? dateBefore)];
      const [span, day] = [spanOf(kvartal, year), spanOf(dato, year)];
      if (!span || !day || !areApart(span, day)) return [];
      // »inden 1. april« is in the 1st quarter.
      if (/(?<!\p{L})inden\s/iu.test(text) && day.first.slice(5) === dayAfter(span.last).slice(5)) return [];
      return [diagnose(contradictedQuarter, place, { kvartal, dato })];
    }),
};

const plain = (text = '') => text.replace(/\s+/g, ' ');

/** The day after the last of a month. */
function dayAfter(last: Day): Day {
  const [year, month] = last.split('-').map(Number) as [number, number];
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}
