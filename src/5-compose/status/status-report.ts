import { plain } from '../../danish/plain.ts';
import { ownerStandings } from '../../insight/asked-by-owner.ts';
import { ownersOf } from '../../insight/owners-of.ts';
import { tasksOf } from '../../insight/tasks-of.ts';
import type { OwnerStanding, StatusRequest, Task } from '../../model/task.ts';
import type { AgreementYear } from '../../model/year.ts';
import { secretariat } from '../../words/cover-words.ts';
import { taskDetails, taskText } from '../../words/task-sentences.ts';
import { unitJson } from '../exports/json-values.ts';
import { statusMails } from './status-mail.ts';
import { statusText } from './status-text.ts';

const rule = `\n\n${'-'.repeat(72)}\n\n`;

/** The status of some years on a day. */
export function statusReport(years: AgreementYear[], { units, owners, format, ...moment }: StatusRequest): string {
  const isAsked = ({ owner }: Pick<Task, 'owner'>) => owners.length === 0 || owners.includes(owner.name);
  const told = years.map((year) => ({
    year,
    tasks: tasksOf(year, units, secretariat, moment).filter(isAsked),
    standings: ownerStandings(year, units, moment).filter(isAsked),
  }));
  if (format === 'json') {
    const { today, within } = moment;
    return JSON.stringify({ today, within, years: told.map(yearJson) }, undefined, 2);
  }
  if (format === 'mail') return told.flatMap(({ year, tasks }) => statusMails(year, tasks, moment)).join(rule);
  return told.map(({ year, tasks, standings }) => statusText(year, tasks, standings, moment)).join('\n\n');
}

interface ToldYear {
  year: AgreementYear;
  tasks: Task[];
  standings: OwnerStanding[];
}

const yearJson = ({ year: { year, phase }, tasks, standings }: ToldYear) => ({
  year,
  phase,
  owners: standings.map(({ followUp, ...standing }) => ({ ...standing, followUp: followUp.id })),
  tasks: tasks.map(taskJson),
});

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

/** Everybody by name who may owe something in some years. */
export const statusOwners = (years: AgreementYear[]): string[] => [
  ...new Set(years.flatMap((year) => ownersOf(year, secretariat))),
];
