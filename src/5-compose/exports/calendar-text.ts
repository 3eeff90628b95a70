import { nextDay } from '../../danish/day-count.ts';
import type { Day } from '../../model/values.ts';

/** An event that lasts whole days. */
export interface CalendarEvent {
  /** The same for the same deadline, whenever the calendar is made. */
  uid: string;
  first: Day;
  /** Inclusive. */
  last: Day;
  summary: string;
  /** One line each. */
  description: string[];
  categories: string[];
  /** It was put off, so the calendar that knows the old date takes the new one. */
  moved?: boolean;
  cancelled?: boolean;
}

/** The heading of a calendar. */
export interface CalendarHead {
  name: string;
  /** `aftale 0.1.0` */
  generator: string;
  /** When it was made, ISO 8601. */
  stamp: string;
}

/** A calendar as RFC 5545 writes it. */
export function calendarText(events: CalendarEvent[], { name, generator, stamp }: CalendarHead): string {
  const made = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//aftale//${escaped(generator)}//DA`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, made: string): string[] {
  const { uid, first, last, summary, description, categories, moved, cancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${made}`,
    ...(moved || cancelled ? ['SEQUENCE:1'] : []),
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${nextDay(last).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description.length > 0 ? [`DESCRIPTION:${description.map(escaped).join('\\n')}`] : []),
    `CATEGORIES:${categories.map(escaped).join(',')}`,
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    // A deadline doesn't make anyone busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** In octets, without the line's end. */
const longestLine = 75;

/** A long line goes on after a line's end and a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
