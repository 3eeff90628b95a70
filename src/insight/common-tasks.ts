import { plain } from '../danish/plain.ts';
import type { Department, FollowUp } from '../model/cycle.ts';
import type { Horizon, Owner, Task } from '../model/task.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { answeredBy, askedItems, latestDecisions, unanswered } from './answered.ts';
import type { FollowedItem } from './followed-items.ts';
import { isNear, leaderAsOwner, makeTask, ownerOf } from './make-task.ts';

/** Decisions of an agreement's meetings that are not carried out and are due. */
export function decisionTasks(agreement: Agreement, horizon: Horizon): Task[] {
  return latestDecisions(agreement, horizon.today)
    .filter(({ done, due }) => (done === undefined || done > horizon.today) && isNear(due.last, horizon))
    .map((decision) => {
      const owner = ownerOf(agreement, decision.responsible);
      const matter = { kind: 'decision', decision } as const;
      return makeTask({ matter, owner, unit: agreement.unit, due: decision.due.last }, horizon);
    });
}

/** The goals that a unit soon reports elsewhere; whether it has done so, nobody tells here. */
export function elsewhereTasks(
  agreement: Agreement,
  items: FollowedItem[],
  { followUps }: AgreementYear,
  horizon: Horizon,
): Task[] {
  return followUps
    .filter(({ kind, formDue }) => kind === 'other' && formDue.last >= horizon.today && isNear(formDue.last, horizon))
    .flatMap((followUp) => {
      const goals = items.flatMap(({ item }) =>
        item.kind === 'goal' && item.followUps.some(({ id }) => id === followUp.id) ? [item] : [],
      );
      if (goals.length === 0) return [];
      const owner = leaderAsOwner(agreement);
      const matter = { kind: 'elsewhere', goals } as const;
      return [makeTask({ matter, owner, unit: agreement.unit, followUp, due: followUp.formDue.last }, horizon)];
    });
}

/** The tasks of a department head: the meetings to come, and the units of the department that are late with their answers. */
export function headTasks(
  { id, name, head }: Department,
  year: AgreementYear,
  current: FollowUp | undefined,
  horizon: Horizon,
): Task[] {
  const agreements = year.agreements.filter(({ department }) => department.id === id);
  if (agreements.length === 0) return [];
  const owner: Owner = { name: head, role: 'head', of: plain(name) };
  const meetings = year.followUps.flatMap((followUp) => {
    const { meeting } = followUp;
    if (!meeting || meeting.kind === 'open' || meeting.last < horizon.today || !isNear(meeting.first, horizon))
      return [];
    return [makeTask({ matter: { kind: 'meeting' }, owner, followUp, due: meeting.first }, horizon)];
  });
  return [...meetings, ...(current ? lateUnits(agreements, owner, current, horizon) : [])];
}

function lateUnits(agreements: Agreement[], owner: Owner, followUp: FollowUp, horizon: Horizon): Task[] {
  const due = followUp.formDue.last;
  const units = agreements.flatMap((agreement) => {
    const asked = askedItems(answeredBy(horizon.today, agreement), followUp);
    const silent = unanswered(asked, followUp).length;
    return silent > 0 ? [{ unit: agreement.unit, silent, asked: asked.length }] : [];
  });
  if (units.length === 0 || due >= horizon.today) return [];
  return [makeTask({ matter: { kind: 'late-units', units }, owner, followUp, due }, horizon)];
}
