import type { FollowUp } from '../model/cycle.ts';
import type { Missing } from '../model/follow-up.ts';
import type { Horizon, Task } from '../model/task.ts';
import type { Agreement } from '../model/year.ts';
import { askedItems, isWholeAnswered, unanswered } from './answered.ts';
import { askedByOwner } from './asked-by-owner.ts';
import type { FollowedItem } from './followed-items.ts';
import { leaderAsOwner, makeTask, ownerOf } from './make-task.ts';
import { responsibleFor } from './responsible-for.ts';

/** The tasks of a unit that has not answered all of a follow-up: whole goals, its word on the whole, and what is lacking in its answers. */
export function followUpTasks(
  agreement: Agreement,
  items: FollowedItem[],
  followUp: FollowUp,
  horizon: Horizon,
): Task[] {
  const asked = askedItems(items, followUp);
  return [
    ...formTasks(agreement, asked, followUp, horizon),
    ...asked.flatMap((followed) => answerTasks(agreement, followed, followUp, horizon)),
  ];
}

/** A task for each who answers for goals that have no answer; the unit's word on the whole is the leader's. */
function formTasks(agreement: Agreement, asked: FollowedItem[], followUp: FollowUp, horizon: Horizon): Task[] {
  if (asked.length === 0) return [];
  const leader = leaderAsOwner(agreement);
  const owners = askedByOwner(agreement, asked);
  const isAsked = owners.some(({ owner }) => owner.name === leader.name);
  return [...owners, ...(isAsked ? [] : [{ owner: leader, items: [] }])].flatMap(({ owner, items }) => {
    const silent = unanswered(items, followUp).map(({ item }) => item);
    const lacksWhole = owner.name === leader.name && !isWholeAnswered(horizon.today, agreement, followUp);
    if (silent.length === 0 && !lacksWhole) return [];
    const matter = { kind: 'form', silent, asked: items.length, lacksWhole } as const;
    return [makeTask({ matter, owner, unit: agreement.unit, followUp, due: followUp.formDue.last }, horizon)];
  });
}

function answerTasks(
  agreement: Agreement,
  { item, reported }: FollowedItem,
  followUp: FollowUp,
  horizon: Horizon,
): Task[] {
  const entry = reported.find(({ report }) => report.followUp.id === followUp.id)?.entry;
  if (!entry) return [];
  const partOf = ({ kind, id }: Missing) =>
    [...(kind === 'value' ? item.indicators : []), ...(kind === 'document' ? item.milestones : [])].find(
      (part) => part.id === id,
    );
  const ownerFor = (missing: Missing) =>
    entry.responsible === undefined
      ? responsibleFor(agreement, item, partOf(missing), missing.unit)
      : ownerOf(agreement, entry.responsible);
  const common = { unit: agreement.unit, followUp, item, due: followUp.formDue.last };
  const gaps = entry.missing.filter(({ kind }) => kind !== 'document');
  const documents = entry.missing.filter(({ kind }) => kind === 'document');
  return [
    ...[...Map.groupBy(gaps, (each) => ownerFor(each).name).values()].map((missing) =>
      makeTask({ ...common, owner: ownerFor(missing[0]!), matter: { kind: 'answer', missing } }, horizon),
    ),
    ...documents.map((missing) =>
      makeTask({ ...common, owner: ownerFor(missing), matter: { kind: 'document', missing } }, horizon),
    ),
  ];
}
