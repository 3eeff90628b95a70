import { plain } from '../danish/plain.ts';
import type { Department, FollowUp } from '../model/cycle.ts';
import type { Horizon, Owner, Task } from '../model/task.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { answeredBy, askedItems, unanswered } from './answered.ts';
import { isNear, makeTask } from './make-task.ts';

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
