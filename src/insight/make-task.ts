import { daysBetween } from '../danish/day-count.ts';
import { plain } from '../danish/plain.ts';
import type { Horizon, Owner, Task } from '../model/task.ts';
import type { Day } from '../model/values.ts';
import type { Agreement } from '../model/year.ts';

/** A task with how it stands on the day. */
export function makeTask(task: Omit<Task, 'state' | 'days'>, { today, within }: Horizon): Task {
  const days = daysBetween(today, task.due);
  const state = days < 0 ? 'overdue' : days <= within ? 'soon' : 'open';
  return { ...task, state, days };
}

/** Whether a date has passed or comes soon. */
export const isNear = (due: Day, { today, within }: Horizon): boolean => daysBetween(today, due) <= within;

/** The leader of an agreement. */
export const leaderAsOwner = ({ leader, unit }: Agreement): Owner => ({
  name: plain(leader),
  role: 'leader',
  of: plain(unit.name),
});

/** Who is named as responsible; the leader where nobody is, and the department head by his own name. */
export function ownerOf(agreement: Agreement, responsible: string | undefined): Owner {
  const { department, unit, leader } = agreement;
  if (responsible === undefined || responsible === leader || /^centerleder(?:en)?$/i.test(responsible))
    return leaderAsOwner(agreement);
  if (responsible === department.head) return { name: plain(responsible), role: 'head', of: plain(department.name) };
  return { name: plain(responsible), role: 'responsible', of: plain(unit.name) };
}
