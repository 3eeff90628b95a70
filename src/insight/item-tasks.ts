import type { Milestone } from '../model/item.ts';
import type { Horizon, Task } from '../model/task.ts';
import type { Period } from '../model/values.ts';
import type { Agreement } from '../model/year.ts';
import type { FollowedItem } from './followed-items.ts';
import { isNear, makeTask, ownerOf } from './make-task.ts';

/** The milestones of a goal or initiative that nobody has told are reached, and the new date that was set for it. */
export function itemTasks(agreement: Agreement, followed: FollowedItem, horizon: Horizon): Task[] {
  const { item, reported } = followed;
  const last = reported.at(-1)?.entry;
  if (last?.status === 'dropped') return [];
  const common = { owner: ownerOf(agreement, last?.responsible), unit: agreement.unit, item };
  const milestones = item.milestones.flatMap((milestone): Task[] => {
    const due = openDate(milestone, followed);
    if (!due || !isNear(due.last, horizon)) return [];
    // What is reported elsewhere is answered elsewhere.
    if (due.last < horizon.today && item.followUps.every(({ kind }) => kind === 'other')) return [];
    return [makeTask({ ...common, matter: { kind: 'milestone', milestone }, due: due.last }, horizon)];
  });
  const date = last?.status === 'met' ? undefined : last?.newDate;
  const isTold = milestones.some(({ due }) => due === date?.last);
  if (!date || isTold || !hasDate(date) || !isNear(date.last, horizon)) return milestones;
  return [...milestones, makeTask({ ...common, matter: { kind: 'new-date' }, due: date.last }, horizon)];
}

/** When a milestone is due, as it was told last; undefined where it is settled or has no date. */
function openDate({ id, due }: Milestone, { reported }: FollowedItem): Period | undefined {
  const step = reported.at(-1)?.entry.steps.find(({ milestone }) => milestone.id === id);
  if (step && ['done', 'late', 'dropped'].includes(step.standing)) return undefined;
  const date = step?.date ?? due;
  return hasDate(date) ? date : undefined;
}

const hasDate = ({ kind }: Period) => kind !== 'open' && kind !== 'ongoing';
