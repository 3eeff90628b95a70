import { formatDay } from '../../danish/day.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

const lateDialogueMeeting = adjustable({
  code: 'tid/dialogmøde',
  severity: 'warning',
  da: 'Uventet dialogmøde »{tid}«, ventede en dag i året før den {dag}, hvor aftalen begynder at gælde.',
  en: 'Unexpected dialogue meeting "{tid}", expected a day in the year before {dag}, from which the agreement is in force.',

  explanation: {
    means:
      'Aftalen bygger på dialogmødet, som holdes, før den begynder at gælde. En senere dag er oftest et forkert årstal.',
    file: 'traening/aftale.md',
    instead: 'dialogmøde: 12.12.2022',
    wrong: 'dialogmøde: 12.12.2023',
    right: 'dialogmøde: 12.12.2022',
  },
});

/** Reports dialogue meetings after the day from which the agreement is in force, or more than a year before it. */
export const dialogueMeetings: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [lateDialogueMeeting],
  check: ({ dialogueMeeting, place, dialogueMeetingPlace = place }, { year: { year, effective } }) => {
    const { kind, first, last, text } = dialogueMeeting;
    const isOff = first > effective.last || last < `${year - 1}`;
    return effective.kind === 'open' || kind === 'open' || !isOff
      ? []
      : [diagnose(lateDialogueMeeting, dialogueMeetingPlace, { tid: text, dag: formatDay(effective.first) })];
  },
};
