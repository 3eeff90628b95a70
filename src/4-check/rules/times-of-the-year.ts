import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Period } from '../../model/values.ts';
import { isOutside } from '../outside-the-year.ts';
import type { RuleOf } from '../rule.ts';

const timeOutsideYear = adjustable({
  code: 'tid/uden-for-året',
  severity: 'warning',
  da: 'Uventet tid »{tid}«, ventede en i {år}.',
  en: 'Unexpected time "{tid}", expected one in {år}.',
  help: {
    da: 'Ret året. Ligger tiden med vilje efter året, så skriv det i teksten, fx »(forventet)«.',
    en: 'Mend the year. If it is meant to come after the year, say so in the text, as in "(forventet)".',
  },
  explanation: {
    means: 'Tiden ligger uden for det år, aftalen gælder, så ingen af årets opfølgninger kan svare for den.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senest: 1.5.2022',
    right: '    senest: 1.5.2023',
  },
});

/** Reports milestones and periods of indicators that lie before the year, or after it without a word of that. */
export const timesOfTheYear: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [timeOutsideYear],
  check: ({ title, milestones, indicators }, { year: { year } }) =>
    [
      ...milestones.map(({ text, due, place, duePlace = place }) => ({ time: due, place: duePlace, words: text })),
      ...indicators.map(({ name, source = '', period, place, periodPlace = place }) => ({
        time: period,
        place: periodPlace,
        words: `${name} ${source} ${title}`,
      })),
    ].flatMap(({ time, place, words }) =>
      time && isOutside(time, year) && !isOutlook(time, words, year)
        ? [diagnose(timeOutsideYear, place, { tid: time.text, år: year })]
        : [],
    ),
};

/** Whether the words that go with a later time tell it as one: they expect it, or name its year. */
const isOutlook = ({ first, last }: Period, words: string, year: number) =>
  first > `${year}` && (/forvent|ventes|efter planen|planlagt/i.test(words) || words.includes(last.slice(0, 4)));
