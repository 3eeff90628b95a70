import { plain } from '../../danish/plain.ts';
import type { FollowUp } from '../../model/cycle.ts';
import type { Period } from '../../model/values.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import {
  calendarCategories,
  dialogueMeetingSummary,
  dialogueMeetingsSummary,
  followUpSummaries,
  meetingParties,
} from '../../words/calendar-words.ts';
import type { CalendarEvent } from './calendar-text.ts';

/** When forms go out and come back and when people meet. */
export function meetingEvents({ followUps, agreements, dialogueMeetings }: AgreementYear): CalendarEvent[] {
  return [
    ...followUps.flatMap(followUpEvents),
    ...agreements.flatMap(dialogueMeeting),
    ...event('dialogmoeder', dialogueMeetingsSummary, dialogueMeetings),
  ];
}

function followUpEvents({ id, kind, name, formOut, formDue, meeting }: FollowUp): CalendarEvent[] {
  const summaries = followUpSummaries(plain(name), kind !== 'other');
  return [
    ...event(`${id}.skema-ud`, summaries.formOut, formOut),
    ...event(`${id}.skema-retur`, summaries.formDue, formDue),
    ...event(`${id}.moede`, summaries.meeting, meeting),
  ];
}

function dialogueMeeting({ unit, leader, department, dialogueMeeting: meeting }: Agreement): CalendarEvent[] {
  const summary = dialogueMeetingSummary(plain(unit.name));
  const [at] = event(`${unit.id}.dialogmoede`, summary, meeting);
  if (!at) return [];
  const description = meetingParties(leader, department.head);
  return [{ ...at, description, categories: [plain(unit.name)] }];
}

/** Over all the days of the period; one without days of its own is none. */
function event(uid: string, summary: string, period: Period | undefined): CalendarEvent[] {
  if (!period || period.kind === 'open' || period.kind === 'ongoing') return [];
  // Of several, the last is when it must be done.
  const first = period.kind === 'list' ? period.last : period.first;
  return [{ uid, first, last: period.last, summary, description: [], categories: [calendarCategories.followUp] }];
}
