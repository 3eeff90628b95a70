import { plain } from '../../danish/plain.ts';
import { tasksOf } from '../../insight/tasks-of.ts';
import type { Horizon, Task } from '../../model/task.ts';
import type { AgreementYear } from '../../model/year.ts';
import { taskDetails, taskText } from '../../words/task-sentences.ts';
import { unitJson } from '../exports/json-values.ts';
import { statusMails } from './status-mail.ts';
import { statusText } from './status-text.ts';

/** The form that a status is told in: for people, for programs, or as mails to the leaders. */
export type StatusFormat = 'text' | 'json' | 'mail';

const rule = `\n\n${'-'.repeat(72)}\n\n`;

/** The status of some years on a day, of the units only, where any are named. */
export function statusReport(
  years: AgreementYear[],
  { units, format, ...moment }: Horizon & { units: string[]; format: StatusFormat },
): string {
  const told = years.map((year) => ({ year, tasks: tasksOf(year, units, moment) }));
  if (format === 'json') {
    const { today, within } = moment;
    return JSON.stringify({ today, within, years: told.map(({ year, tasks }) => yearJson(year, tasks)) }, undefined, 2);
  }
  if (format === 'mail') return told.flatMap(({ year, tasks }) => statusMails(year, tasks, moment)).join(rule);
  return told.map(({ year, tasks }) => statusText(year, tasks, moment)).join('\n\n');
}

const yearJson = ({ year, phase }: AgreementYear, tasks: Task[]) => ({ year, phase, tasks: tasks.map(taskJson) });

/** A task for programs: whose it is, what is the matter, and when it is due. */
function taskJson(task: Task): object {
  const { matter, state, owner, unit, followUp, item, due, days } = task;
  return {
    kind: matter.kind === 'late-units' ? 'form' : matter.kind,
    state,
    owner,
    ...(unit && { unit: unitJson(unit) }),
    ...(followUp && { followUp: followUp.id }),
    ...(item && { item: { kind: item.kind, id: item.id, number: item.number, title: plain(item.title) } }),
    text: taskText(task),
    details: taskDetails(task),
    due,
    days,
  };
}
