import { idForm } from '../../danish/id.ts';
import type { AgreementYear } from '../../model/year.ts';
import { calendarName } from '../../words/calendar-words.ts';
import { type CalendarHead, calendarText } from './calendar-text.ts';
import { meetingEvents } from './meeting-events.ts';
import { reportedEvents } from './reported-events.ts';

/** The year's deadlines as a calendar: forms, meetings, milestones, and what follow-ups set new dates for. Sorted by date. */
export function deadlinesIcs(year: AgreementYear, head: Omit<CalendarHead, 'name'>): string {
  const place = `${year.year}@${idForm(year.municipality)}`;
  const events = [...meetingEvents(year), ...year.agreements.flatMap((agreement) => reportedEvents(agreement))]
    .map((event) => ({ ...event, uid: `${event.uid}.${place}` }))
    .sort((a, b) => compare(a.first, b.first) || compare(a.uid, b.uid));
  return calendarText(events, { ...head, name: calendarName(year.year) });
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
