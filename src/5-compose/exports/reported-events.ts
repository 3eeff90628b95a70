import { comparePeriods } from '../../danish/period.ts';
import { plain } from '../../danish/plain.ts';
import { latestDecisions } from '../../insight/answered.ts';
import { dueNow, hasDays, isReached, latestStep } from '../../insight/due-now.ts';
import { type FollowedItem, followedItems } from '../../insight/followed-items.ts';
import type { Decision } from '../../model/follow-up.ts';
import type { Milestone } from '../../model/item.ts';
import type { Agreement } from '../../model/year.ts';
import {
  calendarCategories,
  decisionSummary,
  descriptionLines,
  eventItem,
  milestoneSummary,
  newDateSummary,
  unitAndLeader,
} from '../../words/calendar-words.ts';
import type { CalendarEvent } from './calendar-text.ts';

/** An agreement's milestones, the new dates of what is late, and the decisions to carry out. */
export function reportedEvents(agreement: Agreement): CalendarEvent[] {
  return [
    ...followedItems(agreement).flatMap((followed) => [
      ...followed.item.milestones.flatMap((milestone) => milestoneEvent(agreement, followed, milestone)),
      ...newDateEvent(agreement, followed),
    ]),
    ...latestDecisions(agreement).map((decision) => decisionEvent(agreement, decision)),
  ];
}

function milestoneEvent(agreement: Agreement, followed: FollowedItem, milestone: Milestone): CalendarEvent[] {
  const last = followed.reported.at(-1)?.entry;
  const step = latestStep(milestone, followed);
  const due = dueNow(milestone, step);
  const moved = comparePeriods(due, milestone.due) !== 0;
  if (!hasDays(due)) return [];
  const document = followed.item.followUps.find(({ id }) => id === milestone.attachment);
  return [
    {
      uid: `${itemUid(agreement, followed)}.${milestone.id}`,
      first: due.last,
      last: due.last,
      summary: milestoneSummary(plain(milestone.text), eventItem(followed.item), agreement.unit.shortName),
      description: [
        ...about(agreement, followed),
        descriptionLines.due(plain(milestone.due.text)),
        ...(moved ? [descriptionLines.newDate(plain(due.text))] : []),
        ...(isReached(step) && step?.date ? [descriptionLines.reached(plain(step.date.text))] : []),
        ...(document ? [descriptionLines.document(plain(document.name))] : []),
      ],
      categories: [plain(agreement.unit.name), calendarCategories.milestone],
      moved,
      cancelled: step?.standing === 'dropped' || last?.status === 'dropped',
    },
  ];
}

/** When a goal that is late should now be reached, as the last who answered says. */
function newDateEvent(agreement: Agreement, followed: FollowedItem): CalendarEvent[] {
  const last = followed.reported.findLast(({ entry }) => entry.given)?.entry;
  const date = last?.newDate;
  if (!last || !date || !hasDays(date) || isSettled(last.status)) return [];
  return [
    {
      uid: `${itemUid(agreement, followed)}.ny-dato`,
      first: date.last,
      last: date.last,
      summary: newDateSummary(eventItem(followed.item), agreement.unit.shortName, plain(followed.item.title)),
      description: [
        ...about(agreement, followed),
        ...(last.responsible ? [descriptionLines.responsible(last.responsible)] : []),
      ],
      categories: [plain(agreement.unit.name), calendarCategories.newDate],
    },
  ];
}

const isSettled = (status: string) => status === 'met' || status === 'dropped';

function decisionEvent({ unit }: Agreement, { id, text, responsible, due, done }: Decision): CalendarEvent {
  return {
    uid: `${unit.id}.beslutning.${id}`,
    first: due.last,
    last: due.last,
    summary: decisionSummary(unit.shortName, plain(text)),
    description: [
      descriptionLines.responsible(plain(responsible)),
      ...(done ? [descriptionLines.carriedOut(done)] : []),
    ],
    categories: [plain(unit.name), calendarCategories.decision],
  };
}

const itemUid = ({ unit }: Agreement, { item }: FollowedItem) =>
  `${unit.id}.${item.kind === 'goal' ? 'maal' : 'indsats'}.${item.id}`;

function about({ unit, leader }: Agreement, { item }: FollowedItem): string[] {
  return [plain(item.title), unitAndLeader(plain(unit.name), leader)];
}
