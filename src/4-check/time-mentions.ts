import { months } from '../danish/day.ts';
import { parsePeriod } from '../danish/period.ts';
import { lastWhere } from '../diagnostics/last-where.ts';
import type { Day } from '../model/values.ts';
import type { Sentence } from './sentences.ts';

/** A day, a stretch of time or a year that a sentence names, with its place in the sentence. */
export interface TimeMention {
  text: string;
  from: number;
  to: number;
  first: Day;
  last: Day;
}

const month = `(?:${months.join('|')})`;
const year = String.raw`(?:19|20)\d\d`;
const third = String.raw`(?:primo|medio|ultimo)(?:\s+${month})?`;
const part = String.raw`(?:[1-4]\.\s+kvartal|[12]\.\s+halvår|foråret|efteråret|${third}|\d{1,2}\.\s+${month}|${month})`;
const mention = new RegExp(
  String.raw`(?<![\p{L}\d.,§/–-])(?:\d{1,2}\.\d{1,2}\.${year}|(?:${part}\s+)?${year})(?![\p{L}\d%]|[.,]\d|\s*[-–/]\s*\d|-\p{L})`,
  'giu',
);
const dated = new RegExp(String.raw`^(\d{1,2})\.\s+(${month})\s+(${year})$`, 'i');

/**
 * The times with a year that a sentence names, in order, but for those that a variable writes: they follow the
 * agreement. Spans (`2019-2025`) are left out: they are names more often than times.
 */
export function timeMentions(sentence: Sentence): TimeMention[] {
  return [...sentence.text.matchAll(mention)].flatMap(({ 0: text, index: from }) => {
    const to = from + text.length;
    const period = parsePeriod(text.replace(dated, (_, day, name, year) => `${day}.${monthNumber(name)}.${year}`));
    if (!period.ok || isVariable(sentence, to)) return [];
    return [{ text, from, to, first: period.value.first, last: period.value.last }];
  });
}

const monthNumber = (name: string) => months.indexOf(name.toLowerCase()) + 1;

/** Whether a variable stands before an offset: in the file, `{{næste-år}}` is eight characters longer than its year. */
function isVariable({ passage: { runs }, from }: Sentence, offset: number): boolean {
  const next = lastWhere(runs, ({ at }) => at <= from + offset);
  const run = lastWhere(runs, ({ at }) => at < from + offset)!;
  return next?.at === from + offset && next.column - run.column - (next.at - run.at) >= 8;
}
