import type { Horizon, Owner, Task } from '../model/task.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { answeredBy, currentFollowUp, latestDecisions } from './answered.ts';
import { askedByOwner } from './asked-by-owner.ts';
import { followUpTasks } from './follow-up-tasks.ts';
import type { FollowedItem } from './followed-items.ts';
import { headTasks } from './head-tasks.ts';
import { itemTasks } from './item-tasks.ts';
import { isNear, makeTask, ownerOf } from './make-task.ts';
import { secretariatTasks } from './secretariat-tasks.ts';

/**
 * The tasks that are missing, due soon or overdue in a year, by owner and then by date; of the units only, where any are named.
 * `secretariat` is what the secretariat is called. Answers made up after the day are not there yet, and a year that is closed
 * owes nothing.
 */
export function tasksOf(year: AgreementYear, units: string[], secretariat: string, horizon: Horizon): Task[] {
  if (year.phase === 'lukket') return [];
  const current = currentFollowUp(year, horizon);
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
  const ofAll =
    units.length > 0
      ? []
      : [
          ...secretariatTasks(year, secretariat, horizon),
          ...year.departments.flatMap((department) => headTasks(department, year, current, horizon)),
        ];
  return [...byOwner([...ofAll, ...ofUnits]).values()].flatMap((tasks) => tasks.toSorted((a, b) => a.days - b.days));
}

/** The secretariat, heads, then the units in their order, where the leader comes before others, and these by name. */
function byOwner(tasks: Task[]): Map<string, Task[]> {
  const places = [...new Set(tasks.map(({ owner }) => owner.of))];
  const roles: Owner['role'][] = ['secretariat', 'head', 'leader', 'responsible'];
  const rank = ({ role }: Owner) => Math.min(roles.indexOf(role), roles.indexOf('leader'));
  const sorted = tasks.toSorted(
    ({ owner: a }, { owner: b }) =>
      rank(a) - rank(b) ||
      places.indexOf(a.of) - places.indexOf(b.of) ||
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      a.name.localeCompare(b.name, 'da'),
  );
  return Map.groupBy(sorted, ({ owner }) => `${owner.name}\0${owner.of}`);
}

/** Decisions of an agreement's meetings that are not carried out and are due. */
function decisionTasks(agreement: Agreement, horizon: Horizon): Task[] {
  return latestDecisions(agreement, horizon.today)
    .filter(({ done, due }) => (done === undefined || done > horizon.today) && isNear(due.last, horizon))
    .map((decision) => {
      const owner = ownerOf(agreement, decision.responsible);
      const matter = { kind: 'decision', decision } as const;
      return makeTask({ matter, owner, unit: agreement.unit, due: decision.due.last }, horizon);
    });
}

/** The goals that a unit soon reports elsewhere; whether it has done so, nobody tells here. */
function elsewhereTasks(
  agreement: Agreement,
  items: FollowedItem[],
  { followUps }: AgreementYear,
  horizon: Horizon,
): Task[] {
  return followUps
    .filter(({ kind, formDue }) => kind === 'other' && formDue.last >= horizon.today && isNear(formDue.last, horizon))
    .flatMap((followUp) => {
      const asked = items.filter(
        ({ item }) => item.kind === 'goal' && item.followUps.some(({ id }) => id === followUp.id),
      );
      return askedByOwner(agreement, asked).map(({ owner, items }) => {
        const goals = items.flatMap(({ item }) => (item.kind === 'goal' ? [item] : []));
        const matter = { kind: 'elsewhere', goals } as const;
        return makeTask({ matter, owner, unit: agreement.unit, followUp, due: followUp.formDue.last }, horizon);
      });
    });
}
