import { missingWords } from '../../danish/missing-words.ts';
import { askedItems, isWholeAnswered } from '../../insight/answered.ts';
import type { FollowedItem } from '../../insight/followed-items.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Horizon, Task } from '../../model/task.ts';
import type { Agreement } from '../../model/year.ts';
import { itemWords } from '../../words/named-item-words.ts';
import { answerTask, documentTask, formTaskText, wholeAnswer } from '../../words/task-words.ts';
import { plain } from '../parts/plain-text.ts';
import { leaderAsOwner, makeTask, nameOf, ownerOf, unitName } from './make-task.ts';

/** What a unit has not answered of a follow-up: whole goals, its word on the whole, and what is lacking in its answers. */
export function followUpTasks(
  agreement: Agreement,
  items: FollowedItem[],
  followUp: FollowUp,
  moment: Horizon,
): Task[] {
  const asked = askedItems(items, followUp);
  return [
    ...formTask(agreement, asked, followUp, moment),
    ...asked.flatMap((followed) => answerTasks(agreement, followed, followUp, moment)),
  ];
}

function formTask(agreement: Agreement, asked: FollowedItem[], followUp: FollowUp, moment: Horizon): Task[] {
  if (asked.length === 0) return [];
  const silent = unanswered(asked, followUp);
  const lacksWhole = !isWholeAnswered(moment.today, agreement, followUp);
  if (silent.length === 0 && !lacksWhole) return [];
  const text = formTaskText(plain(followUp.name), silent.length, asked.length);
  const details = silent.map((each) => itemWords(nameOf(each)));
  return [
    makeTask(
      {
        kind: 'form',
        owner: leaderAsOwner(agreement),
        unit: unitName(agreement),
        followUp: followUp.id,
        text,
        details: [...details, ...(lacksWhole && silent.length > 0 ? [wholeAnswer] : [])],
        due: followUp.formDue.last,
      },
      moment,
    ),
  ];
}

/** The goals and initiatives that have no answer. */
export function unanswered(asked: FollowedItem[], { id }: FollowUp): FollowedItem[] {
  return asked.filter(({ reported }) => !reported.some(({ report }) => report.followUp.id === id));
}

function answerTasks(agreement: Agreement, followed: FollowedItem, followUp: FollowUp, moment: Horizon): Task[] {
  const entry = followed.reported.find(({ report }) => report.followUp.id === followUp.id)?.entry;
  if (!entry) return [];
  const common = {
    owner: ownerOf(agreement, entry.responsible),
    unit: unitName(agreement),
    followUp: followUp.id,
    item: nameOf(followed),
    due: followUp.formDue.last,
  };
  const documents = entry.missing.filter(({ kind }) => kind === 'document');
  const others = entry.missing.filter(({ kind }) => kind !== 'document').map((each) => plain(missingWords(each)));
  return [
    ...(others.length > 0 ? [makeTask({ ...common, kind: 'answer', text: answerTask(others) }, moment)] : []),
    ...documents.map((each) =>
      makeTask({ ...common, kind: 'document', text: documentTask(plain(missingWords(each))) }, moment),
    ),
  ];
}
