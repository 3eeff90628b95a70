import { formatDay } from '../../danish/day.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Indicator } from '../../model/item.ts';
import type { Place } from '../../model/place.ts';
import type { Period } from '../../model/values.ts';
import { isOutside } from '../outside-the-year.ts';
import type { RuleOf } from '../rule.ts';

const deadlineAfterForm = adjustable({
  code: 'tid/frist-efter-skema',
  severity: 'warning',
  da: 'Uventet tid »{tid}«, ventede en senest den {dag}, hvor skemaet til »{opfølgning}« skal være afleveret.',
  en: 'Unexpected time "{tid}", expected one by {dag}, when the form of "{opfølgning}" is due.',
  help: {
    da: 'Sæt en tidligere tid, eller skriv under »opfølgning« eller »opgøres« den opfølgning, der kan nå at svare.',
    en: 'Set an earlier time, or name under "opfølgning" or "opgøres" the follow-up that can answer for it.',
  },
  explanation: {
    means:
      'Målet følges kun op i et skema, der skal være afleveret, før målets tid er gået. Lederen kan ikke svare, og ingen spørger igen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'bidrager-til: [tryghed]',
    wrong: 'bidrager-til: [tryghed]\nopfølgning: [midtvejs]',
    right: 'bidrager-til: [tryghed]\nopfølgning: [midtvejs, år]',
  },
});

/**
 * Reports deadlines of the year that come after the form of the follow-up that must report them is due, and periods of
 * indicators that end after it, once a period: nobody can answer for them. What is measured over the whole year, others than the
 * midway follow-up answer for once it is over.
 */
export const deadlinesAndForms: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [deadlineAfterForm],
  check: (item, { year: { year, followUps } }) => {
    const itsForm = lastForm(item.followUps);
    return [
      ...item.milestones.flatMap(({ due, attachment, place, duePlace = place }) => {
        const form = lastForm(followUps.filter(({ id }) => id === attachment)) ?? itsForm;
        return form && isOf(year, due) && due.last > form.formDue.last ? [tooLate(due, form, duePlace)] : [];
      }),
      ...[...Map.groupBy(item.indicators, whenMeasured).values()].flatMap((alike) => {
        const { period, reportedAt, place, periodPlace, reportedAtPlace } = alike[0]!;
        const form = lastForm(followUps.filter(({ id }) => reportedAt?.some((each) => each.id === id))) ?? itsForm;
        const time = period ?? { text: `${year}`, ...wholeYear(year) };
        const isAnswered = !form || (isWholeYear(time, year) && form.kind !== 'midway');
        if (isAnswered || !isOf(year, time) || time.last <= form.formDue.last) return [];
        const others = alike.slice(1).map((each) => each.periodPlace ?? each.place);
        return [tooLate(time, form, periodPlace ?? reportedAtPlace ?? place, others)];
      }),
    ];
  },
};

/** The follow-up whose form is due last; undefined where the calendar is open. */
const lastForm = (followUps: FollowUp[]): FollowUp | undefined =>
  followUps
    .filter(({ formDue }) => formDue.kind !== 'open')
    .toSorted((a, b) => (a.formDue.last < b.formDue.last ? -1 : 1))
    .at(-1);

const whenMeasured = ({ period, reportedAt }: Indicator) => JSON.stringify([period?.text, reportedAt]);

const wholeYear = (year: number) => ({ first: `${year}-01-01`, last: `${year}-12-31`, kind: 'span' }) as const;

const isWholeYear = ({ first, last }: Pick<Period, 'first' | 'last'>, year: number) =>
  first === wholeYear(year).first && last === wholeYear(year).last;

const isOf = (year: number, time: Period) => time.kind !== 'open' && time.kind !== 'ongoing' && !isOutside(time, year);

const tooLate = ({ text }: Period, { name, formDue }: FollowUp, place: Place, others: Place[] = []) =>
  diagnose(deadlineAfterForm, place, { tid: text, dag: formatDay(formDue.last), opfølgning: name }, others);
