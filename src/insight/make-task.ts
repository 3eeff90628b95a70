import { daysBetween } from '../danish/day-count.ts';
import { plain } from '../danish/plain.ts';
import type { Horizon, Owner, Task } from '../model/task.ts';
import type { Day } from '../model/values.ts';
import type { Agreement } from '../model/year.ts';
import { contactNamed, contactsOf } from './contacts.ts';

/** A task with how it stands on the day. */
export function makeTask(task: Omit<Task, 'state' | 'days'>, { today, within }: Horizon): Task {
  const days = daysBetween(today, task.due);
  const state = days < 0 ? 'overdue' : days <= within ? 'soon' : 'open';
  return { ...task, state, days };
}

/** Whether a date has passed or comes soon. */
export const isNear = (due: Day, { today, within }: Horizon): boolean => daysBetween(today, due) <= within;

/** The leader of an agreement. */
export const leaderAsOwner = (agreement: Agreement): Owner =>
  withMail({ name: plain(agreement.leader), role: 'leader', of: plain(agreement.unit.name) }, agreement);

/**
 * Who is named as responsible, by name or by a role of the agreement's contacts; the leader where nobody is, and the
 * department head by his own name.
 */
export function ownerOf(agreement: Agreement, responsible: string | undefined): Owner {
  const { department, unit, leader } = agreement;
  if (responsible === undefined || isLeader(responsible)) return leaderAsOwner(agreement);
  const name = contactNamed(contactsOf(agreement), responsible)?.name ?? plain(responsible);
  if (name === plain(leader)) return leaderAsOwner(agreement);
  if (name === plain(department.head)) return { name, role: 'head', of: plain(department.name) };
  return withMail({ name, role: 'responsible', of: plain(unit.name) }, agreement);
}

/** Whether words stand for the leader of an agreement, whoever that is. */
export const isLeader = (words: string): boolean => /^centerleder(?:en)?$/i.test(words);

function withMail(owner: Owner, agreement: Agreement): Owner {
  const mail = contactsOf(agreement).find(({ name }) => name === owner.name)?.mail;
  return mail === undefined ? owner : { ...owner, mail };
}
