import { parsePeriod } from '../danish/period.ts';
import { adjustable } from '../diagnostics/message.ts';
import type { Day } from '../model/values.ts';

export const contradictedQuarter = adjustable({
  code: 'tid/kvartal-modsiger',
  severity: 'warning',
  da: '»{kvartal}« og »{dato}« modsiger hinanden, ventede en dato i perioden.',
  en: '"{kvartal}" and "{dato}" contradict each other, expected a date in the period.',

  explanation: {
    means:
      'Der står både et kvartal og en dato, og datoen ligger ikke i kvartalet. Læseren kan ikke vide, hvad der gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Møderne begynder i 1. kvartal {{år}} (senest den 30. april).',
    right: 'Møderne begynder i 1. kvartal {{år}} (senest den 31. marts).',
  },
});

/** A stretch of whole days. */
export interface Span {
  first: Day;
  last: Day;
}

/** Matches `1. kvartal 2023` or `2. halvår`, the year not always written. */
export const quarterPattern = String.raw`(?:[1-4]\.\s+kvartal|[12]\.\s+halvår)(?:\s+(?:19|20)\d\d)?`;

/** The days of a time as text has it; one without a year is of `year`. Undefined where it is no time. */
export function spanOf(text: string, year: number): Span | undefined {
  const plain = text.replace(/\s+/g, ' ').toLowerCase();
  const period = parsePeriod(/(?:19|20)\d\d$/.test(plain) ? plain : `${plain} ${year}`);
  if (period.ok) return period.value;
  const day = period.suggestion === undefined ? period : parsePeriod(period.suggestion);
  return day.ok ? day.value : undefined;
}

/** Whether no day is of both. */
export const areApart = (a: Span, b: Span): boolean => a.last < b.first || b.last < a.first;
