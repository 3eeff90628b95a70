import type { FollowUp } from '../model/cycle.ts';
import type { Horizon, Task } from '../model/task.ts';
import type { Agreement } from '../model/year.ts';
import { askedItems, isWholeAnswered, unanswered } from './answered.ts';
import type { FollowedItem } from './followed-items.ts';
import { leaderAsOwner, makeTask, ownerOf } from './make-task.ts';

/** The tasks of a unit that has not answered all of a follow-up: whole goals, its word on the whole, and what is lacking in its answers. */
export function followUpTasks(
  agreement: Agreement,
  items: FollowedItem[],
  followUp: FollowUp,
  horizon: Horizon,
): Task[] {
  const asked = askedItems(items, followUp);
  return [
    ...formTask(agreement, asked, followUp, horizon),
    ...asked.flatMap((followed) => answerTasks(agreement, followed, followUp, horizon)),
  ];
}

function formTask(agreement: Agreement, asked: FollowedItem[], followUp: FollowUp, horizon: Horizon): Task[] {
  if (asked.length === 0) return [];
  const silent = unanswered(asked, followUp).map(({ item }) => item);
  const lacksWhole = !isWholeAnswered(horizon.today, agreement, followUp);
  if (silent.length === 0 && !lacksWhole) return [];
  const matter = { kind: 'form', silent, asked: asked.length, lacksWhole } as const;
  const owner = leaderAsOwner(agreement);
  return [makeTask({ matter, owner, unit: agreement.unit, followUp, due: followUp.formDue.last }, horizon)];
}

function answerTasks(
  agreement: Agreement,
  { item, reported }: FollowedItem,
  followUp: FollowUp,
  horizon: Horizon,
): Task[] {
  const entry = reported.find(({ report }) => report.followUp.id === followUp.id)?.entry;
  if (!entry) return [];
  const owner = ownerOf(agreement, entry.responsible);
  const common = { owner, unit: agreement.unit, followUp, item, due: followUp.formDue.last };
  const missing = entry.missing.filter(({ kind }) => kind !== 'document');
  const documents = entry.missing.filter(({ kind }) => kind === 'document');
  return [
    ...(missing.length > 0 ? [makeTask({ ...common, matter: { kind: 'answer', missing } }, horizon)] : []),
    ...documents.map((each) => makeTask({ ...common, matter: { kind: 'document', missing: each } }, horizon)),
  ];
}
