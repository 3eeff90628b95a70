import { plain } from '../danish/plain.ts';
import type { Horizon, Owner, Task } from '../model/task.ts';
import type { Period } from '../model/values.ts';
import type { AgreementYear } from '../model/year.ts';
import { hasDays } from './due-now.ts';
import { isNear, makeTask } from './make-task.ts';

/** The tasks of the secretariat: forms to send out, reports before a meeting, and the dialogue meetings about the next year. */
export function secretariatTasks(
  { followUps, dialogueMeetings, administration }: AgreementYear,
  name: string,
  horizon: Horizon,
): Task[] {
  const owner: Owner = { name, role: 'secretariat', of: plain(administration) };
  const coming = (period: Period | undefined, task: Pick<Task, 'matter' | 'followUp'>): Task[] =>
    period && hasDays(period) && period.first >= horizon.today && isNear(period.first, horizon)
      ? [makeTask({ ...task, owner, due: period.first }, horizon)]
      : [];
  return [
    ...followUps.flatMap((followUp) => [
      ...coming(followUp.formOut, { matter: { kind: 'forms-out' }, followUp }),
      ...coming(followUp.meeting, { matter: { kind: 'reports' }, followUp }),
    ]),
    ...coming(dialogueMeetings, { matter: { kind: 'dialogue-meetings' } }),
  ];
}
