import type { Milestone } from '../model/item.ts';
import type { Horizon, Task } from '../model/task.ts';
import type { Agreement } from '../model/year.ts';
import { followUpAfter, isOut } from './answered.ts';
import { dueNow, hasDays, isReached, latestStep } from './due-now.ts';
import type { FollowedItem } from './followed-items.ts';
import { isNear, makeTask, ownerOf } from './make-task.ts';
import { responsibleFor } from './responsible-for.ts';

/** The milestones of a goal or initiative that nobody has told are reached, and the new date that was set for it. */
export function itemTasks(agreement: Agreement, followed: FollowedItem, horizon: Horizon): Task[] {
  const { item, reported } = followed;
  const last = reported.at(-1)?.entry;
  if (last?.status === 'dropped') return [];
  const said = last?.responsible;
  const ownerFor = (part?: Milestone) => (said ? ownerOf(agreement, said) : responsibleFor(agreement, item, part));
  const common = { unit: agreement.unit, item };
  const milestones = item.milestones.flatMap((milestone): Task[] => {
    const step = latestStep(milestone, followed);
    const due = dueNow(milestone, step);
    if (isReached(step) || step?.standing === 'dropped' || !hasDays(due) || !isNear(due.last, horizon)) return [];
    // What is reported elsewhere is answered elsewhere.
    if (due.last < horizon.today && item.followUps.every(({ kind }) => kind === 'other')) return [];
    const matter = { kind: 'milestone', milestone } as const;
    return [dated({ ...common, owner: ownerFor(milestone), matter, due: due.last })];
  });
  const date = last?.status === 'met' ? undefined : last?.newDate;
  const isTold = milestones.some(({ due }) => due === date?.last);
  if (!date || isTold || !hasDays(date) || !isNear(date.last, horizon)) return milestones;
  return [...milestones, dated({ ...common, owner: ownerFor(), matter: { kind: 'new-date' }, due: date.last })];

  /** A task whose date is past, of which no form has asked yet, isn't overdue: it is told in the form to come. */
  function dated(task: Omit<Task, 'state' | 'days'>): Task {
    const made = makeTask(task, horizon);
    const followUp = followUpAfter(made.due, item);
    if (made.state !== 'overdue' || !followUp || isOut(followUp, horizon)) return made;
    return { ...made, state: 'open', followUp };
  }
}
