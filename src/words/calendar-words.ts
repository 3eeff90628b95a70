import { small } from '../danish/capital.ts';
import { formatDay } from '../danish/day.ts';
import type { Goal, Initiative } from '../model/item.ts';

/** The name of a year's calendar. */
export const calendarName = (year: number): string => `Institutionsaftaler ${year}: frister`;

/** The categories of events. */
export const calendarCategories = {
  followUp: 'Opfølgning',
  milestone: 'Milepæl',
  newDate: 'Ny dato',
  decision: 'Beslutning',
} as const;

/** The names of a follow-up's events; `form` where it has a form of its own. */
export function followUpSummaries(followUp: string, form: boolean) {
  const name = small(followUp);
  return {
    formOut: `Skema til ${name} sendes ud`,
    formDue: form ? `Sidste frist: skema til ${name}` : `Sidste frist: ${name}`,
    meeting: `Møde om ${name}`,
  };
}

/** `Dialogmøde om institutionsaftalen: Træning & Forebyggelse` */
export const dialogueMeetingSummary = (unit: string): string => `Dialogmøde om institutionsaftalen: ${unit}`;

/** The time in which the meetings about the next year are held. */
export const dialogueMeetingsSummary = 'Dialogmøder om næste års aftaler';

/** `Centerleder Mette Krogh`, `Afdelingschef Per Dahl` */
export const meetingParties = (leader: string, head: string): string[] => [
  `Centerleder ${leader}`,
  `Afdelingschef ${head}`,
];

/** `mål 4`, inside a sentence */
export const eventItem = ({ kind, number }: Pick<Goal | Initiative, 'kind' | 'number'>): string =>
  `${kind === 'goal' ? 'mål' : 'indsats'} ${number}`;

/** `Handleplanen er godkendt (mål 4, Træning)` */
export const milestoneSummary = (milestone: string, item: string, unit: string): string =>
  `${milestone} (${item}, ${unit})`;

/** `Ny dato for mål 4, Træning: Færre fald` */
export const newDateSummary = (item: string, unit: string, title: string): string =>
  `Ny dato for ${item}, ${unit}: ${title}`;

/** `Beslutning, Træning: Handleplanen drøftes` */
export const decisionSummary = (unit: string, decision: string): string => `Beslutning, ${unit}: ${decision}`;

/** `Træning & Forebyggelse, centerleder Mette Krogh` */
export const unitAndLeader = (unit: string, leader: string): string => `${unit}, centerleder ${leader}`;

/** The lines of an event's description. */
export const descriptionLines = {
  due: (due: string): string => `Frist: ${due}`,
  newDate: (date: string): string => `Ny dato: ${date}`,
  reached: (date: string): string => `Nået: ${date}`,
  document: (followUp: string): string => `Dokument sendes med: ${small(followUp)}`,
  responsible: (name: string): string => `Ansvarlig: ${name}`,
  carriedOut: (day: string): string => `Udført: ${formatDay(day)}`,
} as const;
