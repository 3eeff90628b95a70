import type { FollowUp } from '../model/cycle.ts';
import type { Decision, Entry } from '../model/follow-up.ts';
import type { Item } from '../model/item.ts';
import type { Horizon } from '../model/task.ts';
import type { Day } from '../model/values.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { type FollowedItem, followedItems } from './followed-items.ts';
import { isNear } from './make-task.ts';

/** The agreement's items with the answers that were made up by a day. */
export function answeredBy(day: Day, agreement: Agreement): FollowedItem[] {
  return followedItems(agreement).map((followed) => ({
    ...followed,
    reported: followed.reported.filter(({ entry }) => isAnsweredBy(day, entry)),
  }));
}

const isAnsweredBy = (day: Day, { given, asOf }: Entry) => given && (asOf === undefined || asOf <= day);

/** Each decision once, as it was told last, or last by a day. */
export function latestDecisions({ reports }: Agreement, by?: Day): Decision[] {
  const told = reports.flatMap(({ whole }) => (whole && (by === undefined || whole.asOf <= by) ? whole.decisions : []));
  return [...new Map(told.map((each) => [each.id, each])).values()];
}

/** Whether the unit's answer on the whole was made up by a day. */
export function isWholeAnswered(day: Day, { reports }: Agreement, { id }: FollowUp): boolean {
  const whole = reports.find(({ followUp }) => followUp.id === id)?.whole;
  return whole !== undefined && whole.asOf <= day;
}

/** Whether the forms of a follow-up are out; where no day is set for that, once they are due within so many days. */
export const isOut = ({ formOut, formDue }: FollowUp, horizon: Horizon): boolean =>
  formOut ? formOut.first <= horizon.today : isNear(formDue.last, horizon);

/** The follow-up that is answered now: the last whose forms are out. */
export function currentFollowUp({ followUps }: AgreementYear, horizon: Horizon): FollowUp | undefined {
  return followUps.findLast((followUp) => followUp.kind !== 'other' && isOut(followUp, horizon));
}

/** The follow-up that asks a goal or initiative about what is due on a day: the first whose form is due no earlier, else the last. */
export function followUpAfter(day: Day, { followUps }: Pick<Item, 'followUps'>): FollowUp | undefined {
  const asking = followUps.filter(({ kind }) => kind !== 'other');
  return asking.find(({ formDue }) => formDue.last >= day) ?? asking.at(-1);
}

/** The items that a follow-up asks of an agreement: its own goals and initiatives, but for those dropped before. */
export function askedItems(items: FollowedItem[], { id }: FollowUp): FollowedItem[] {
  return items.filter(({ item, reported }) => {
    const before = reported.findLast(({ report }) => report.followUp.id !== id)?.entry;
    return item.followUps.some((each) => each.id === id) && before?.status !== 'dropped';
  });
}

/** The goals and initiatives that have no answer to a follow-up. */
export function unanswered(asked: FollowedItem[], { id }: FollowUp): FollowedItem[] {
  return asked.filter(({ reported }) => !reported.some(({ report }) => report.followUp.id === id));
}
