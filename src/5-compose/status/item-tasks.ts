import type { FollowedItem } from '../../insight/followed-items.ts';
import type { Milestone } from '../../model/item.ts';
import type { Horizon, Task } from '../../model/task.ts';
import type { Period } from '../../model/values.ts';
import type { Agreement } from '../../model/year.ts';
import { milestoneTask, newDateTask } from '../../words/task-words.ts';
import { plain } from '../parts/plain-text.ts';
import { isNear, makeTask, nameOf, ownerOf, unitName } from './make-task.ts';

/** The milestones of a goal or initiative that nobody has told are reached, and the new date that was set for it. */
export function itemTasks(agreement: Agreement, followed: FollowedItem, moment: Horizon): Task[] {
  const last = followed.reported.at(-1)?.entry;
  if (last?.status === 'dropped') return [];
  const common = {
    owner: ownerOf(agreement, last?.responsible),
    unit: unitName(agreement),
    item: nameOf(followed),
  };
  const milestones = followed.item.milestones.flatMap((milestone): Task[] => {
    const due = openDate(milestone, followed);
    if (!due || !isNear(due.last, moment)) return [];
    const isPast = due.last < moment.today;
    // What is reported elsewhere is answered elsewhere.
    if (isPast && followed.item.followUps.every(({ kind }) => kind === 'other')) return [];
    const text = milestoneTask(plain(milestone.text), isPast);
    return [makeTask({ ...common, kind: 'milestone', text, due: due.last }, moment)];
  });
  const date = last?.status === 'met' ? undefined : last?.newDate;
  const isTold = milestones.some(({ due }) => due === date?.last);
  if (!date || isTold || !hasDate(date) || !isNear(date.last, moment)) return milestones;
  const text = newDateTask(date.last < moment.today);
  return [...milestones, makeTask({ ...common, kind: 'new-date', text, due: date.last }, moment)];
}

/** When a milestone is due, as it was told last; undefined where it is settled or has no date. */
function openDate({ id, due }: Milestone, { reported }: FollowedItem): Period | undefined {
  const step = reported.at(-1)?.entry.steps.find(({ milestone }) => milestone.id === id);
  if (step && ['done', 'late', 'dropped'].includes(step.standing)) return undefined;
  const date = step?.date ?? due;
  return hasDate(date) ? date : undefined;
}

const hasDate = ({ kind }: Period) => kind !== 'open' && kind !== 'ongoing';
