import type { Horizon, Task } from '../model/task.ts';
import type { AgreementYear } from '../model/year.ts';
import { answeredBy, currentFollowUp } from './answered.ts';
import { decisionTasks, elsewhereTasks, headTasks } from './common-tasks.ts';
import { followUpTasks } from './follow-up-tasks.ts';
import { itemTasks } from './item-tasks.ts';
import { isNear } from './make-task.ts';

/**
 * The tasks that are missing, due soon or overdue in a year, by owner and then by date; of the units only, where any are named.
 * Answers made up after the day are not there yet, and a year that is closed owes nothing.
 */
export function tasksOf(year: AgreementYear, units: string[], horizon: Horizon): Task[] {
  if (year.phase === 'lukket') return [];
  const current = currentFollowUp(year, ({ formOut, formDue }) =>
    formOut ? formOut.first <= horizon.today : isNear(formDue.last, horizon),
  );
  const agreements = year.agreements.filter(({ unit }) => units.length === 0 || units.includes(unit.id));
  const ofUnits = agreements.flatMap((agreement) => {
    const items = answeredBy(horizon.today, agreement);
    return [
      ...(current ? followUpTasks(agreement, items, current, horizon) : []),
      ...items.flatMap((followed) => itemTasks(agreement, followed, horizon)),
      ...decisionTasks(agreement, horizon),
      ...elsewhereTasks(agreement, items, year, horizon),
    ];
  });
  const ofHeads =
    units.length > 0 ? [] : year.departments.flatMap((department) => headTasks(department, year, current, horizon));
  return [...byOwner([...ofHeads, ...ofUnits]).values()].flatMap((tasks) => tasks.toSorted((a, b) => a.days - b.days));
}

/** Heads, then the units in their order, where the leader comes before others, and these by name. */
function byOwner(tasks: Task[]): Map<string, Task[]> {
  const places = [...new Set(tasks.map(({ owner }) => owner.of))];
  const roles = ['head', 'leader', 'responsible'];
  const sorted = tasks.toSorted(
    ({ owner: a }, { owner: b }) =>
      Number(b.role === 'head') - Number(a.role === 'head') ||
      places.indexOf(a.of) - places.indexOf(b.of) ||
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      a.name.localeCompare(b.name, 'da'),
  );
  return Map.groupBy(sorted, ({ owner }) => `${owner.name}\0${owner.of}`);
}
