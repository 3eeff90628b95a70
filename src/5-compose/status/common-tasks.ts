import { answeredBy, askedItems, decisionsBy } from '../../insight/answered.ts';
import type { FollowedItem } from '../../insight/followed-items.ts';
import type { Department, FollowUp } from '../../model/cycle.ts';
import type { Horizon, Owner, Task } from '../../model/task.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import { decisionTask, elsewhereTask, lateUnitsTask, meetingTask, unitsShare } from '../../words/task-words.ts';
import { plain } from '../parts/plain-text.ts';
import { unanswered } from './follow-up-tasks.ts';
import { isNear, leaderAsOwner, makeTask, ownerOf, unitName } from './make-task.ts';

/** Decisions of an agreement's meetings that are not carried out and are due. */
export function decisionTasks(agreement: Agreement, moment: Horizon): Task[] {
  return decisionsBy(moment.today, agreement)
    .filter(({ done, due }) => (done === undefined || done > moment.today) && isNear(due.last, moment))
    .map(({ text, responsible, due }) => {
      const owner = ownerOf(agreement, responsible);
      return makeTask(
        {
          kind: 'decision',
          owner,
          unit: unitName(agreement),
          text: decisionTask(plain(text)),
          due: due.last,
        },
        moment,
      );
    });
}

/** What a unit soon reports elsewhere; whether it has done so, nobody tells here. */
export function elsewhereTasks(
  agreement: Agreement,
  items: FollowedItem[],
  year: AgreementYear,
  moment: Horizon,
): Task[] {
  return year.followUps
    .filter(({ kind, formDue }) => kind === 'other' && formDue.last >= moment.today && isNear(formDue.last, moment))
    .flatMap((followUp) => {
      const numbers = items
        .filter(({ item }) => item.kind === 'goal' && item.followUps.some(({ id }) => id === followUp.id))
        .map(({ item }) => `${item.number}`);
      if (numbers.length === 0) return [];
      const text = elsewhereTask(plain(followUp.name), numbers);
      return [
        makeTask(
          {
            kind: 'elsewhere',
            owner: leaderAsOwner(agreement),
            unit: unitName(agreement),
            followUp: followUp.id,
            text,
            due: followUp.formDue.last,
          },
          moment,
        ),
      ];
    });
}

/** What a department head owes: the meetings to come, and the units of the department that are late with their answers. */
export function headTasks(
  { id, name, head }: Department,
  year: AgreementYear,
  current: FollowUp | undefined,
  moment: Horizon,
): Task[] {
  const agreements = year.agreements.filter(({ department }) => department.id === id);
  if (agreements.length === 0) return [];
  const owner: Owner = { name: head, role: 'head', of: plain(name) };
  const meetings = year.followUps.flatMap(({ id: followUp, name: title, meeting }) => {
    if (!meeting || meeting.kind === 'open' || meeting.last < moment.today || !isNear(meeting.first, moment)) return [];
    const text = meetingTask(plain(title));
    return [makeTask({ kind: 'meeting', owner, followUp, text, due: meeting.first }, moment)];
  });
  return [...meetings, ...(current ? lateUnits(agreements, owner, current, moment) : [])];
}

function lateUnits(agreements: Agreement[], owner: Owner, followUp: FollowUp, moment: Horizon): Task[] {
  const due = followUp.formDue.last;
  const late = agreements.flatMap((agreement) => {
    const asked = askedItems(answeredBy(moment.today, agreement), followUp);
    const silent = unanswered(asked, followUp).length;
    return silent > 0 ? [unitsShare(plain(agreement.unit.name), silent, asked.length)] : [];
  });
  if (late.length === 0 || due >= moment.today) return [];
  const text = lateUnitsTask(plain(followUp.name), late.length);
  return [makeTask({ kind: 'form', owner, followUp: followUp.id, text, details: late, due }, moment)];
}
