import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Period } from '../../model/values.ts';
import { itemsOf } from '../items-of.ts';
import { isOutside } from '../outside-the-year.ts';
import type { Rule } from '../rule.ts';

/** Reports milestones and periods of indicators that lie before the year, or after it without a word of that. */
export const timesOfTheYear: Rule = (year) =>
  itemsOf(year)
    .flatMap(({ title, milestones, indicators }) => [
      ...milestones.map(({ text, due, place, duePlace = place }) => ({ time: due, place: duePlace, words: text })),
      ...indicators.map(({ name, source = '', period, place, periodPlace = place }) => ({
        time: period,
        place: periodPlace,
        words: `${name} ${source} ${title}`,
      })),
    ])
    .flatMap(({ time, place, words }) =>
      time && isOutside(time, year.year) && !isOutlook(time, words, year.year)
        ? [diagnose('tid/uden-for-året', place, { tid: time.text, år: year.year })]
        : [],
    );

/** Whether the words that go with a later time tell it as one: they expect it, or name its year. */
const isOutlook = ({ first, last }: Period, words: string, year: number) =>
  first > `${year}` && (/forvent|ventes|efter planen|planlagt/i.test(words) || words.includes(last.slice(0, 4)));
