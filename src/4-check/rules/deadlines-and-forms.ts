import { formatDay } from '../../danish/day.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Period } from '../../model/values.ts';
import type { FollowUp, Item } from '../../model/year.ts';
import { itemsOf } from '../items-of.ts';
import { isOutside } from '../outside-the-year.ts';
import type { Rule } from '../rule.ts';

/**
 * Reports deadlines of the year that come after the form of the follow-up that must report them is due, and periods of
 * indicators that begin after it: nobody can answer for them.
 */
export const deadlinesAndForms: Rule = (year) =>
  itemsOf(year).flatMap((item) => [
    ...item.milestones.flatMap(({ due, attachment, place, duePlace = place }) => {
      const form = lastForm(year.followUps.filter(({ id }) => id === attachment)) ?? lastForm(item.followUps);
      return form && isOf(year.year, due) && due.last > form.formDue.last ? [tooLate(due, form, duePlace)] : [];
    }),
    ...item.indicators.flatMap(({ period, place, periodPlace = place }) => {
      const form = lastForm(item.followUps);
      return form && period && isOf(year.year, period) && period.first > form.formDue.last
        ? [tooLate(period, form, periodPlace)]
        : [];
    }),
  ]);

/** The follow-up whose form is due last; undefined where the calendar is open. */
const lastForm = (followUps: FollowUp[]): FollowUp | undefined =>
  followUps
    .filter(({ formDue }) => formDue.kind !== 'open')
    .toSorted((a, b) => (a.formDue.last < b.formDue.last ? -1 : 1))
    .at(-1);

const isOf = (year: number, time: Period) => time.kind !== 'open' && time.kind !== 'ongoing' && !isOutside(time, year);

const tooLate = ({ text }: Period, { name, formDue }: FollowUp, place: Item['place']) =>
  diagnose('tid/frist-efter-skema', place, { tid: text, dag: formatDay(formDue.last), opfølgning: name });
