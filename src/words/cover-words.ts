import { formatDay } from '../danish/day.ts';
import type { Edition } from '../model/rendering.ts';
import type { Period } from '../model/values.ts';
import type { AgreementYear } from '../model/year.ts';

/** The labels of a cover's facts, and of those who sign. */
export const coverLabels = {
  period: 'Periode',
  parties: 'Parter',
  followUp: 'Opfølgning',
  status: 'Status',
  document: 'Dokument',
  leader: 'Leder',
  director: 'Direktør',
  headOfDepartment: 'Afdelingschef',
  headsOfDepartments: 'Afdelingschefer',
  units: 'Enheder',
  asOf: 'Opgjort',
  filledBy: 'Udarbejdet af',
  meeting: 'Møde',
} as const;

/** `Institutionsaftale 2023` */
export const agreementName = (year: number): string => `Institutionsaftale ${year}`;

/** `Helle Lund, direktør for Ældre og Sundhed` */
export const directorOf = (name: string, administration: string): string => `${name}, direktør for ${administration}`;

/** `Mette Krogh, leder af Træningsenheden` */
export const leaderOf = (name: string, unit: string): string => `${name}, leder af ${unit}`;

/** `Per Dahl, afdelingschef, Sundhed` */
export const headOf = (name: string, department: string): string => `${name}, afdelingschef, ${department}`;

/** `Udgave 4f1c9a0, med ændringer · aftale 1.2.0`: which text lies before the reader, and what it was made with. */
export function editionText({ version, commit, dirty }: Edition): string {
  const source = commit === undefined ? [] : [`Udgave ${commit.slice(0, 7)}${dirty ? ', med ændringer' : ''}`];
  return [...source, `aftale ${version}`].join(' · ');
}

/** From the day it comes into force to the end of the year. */
export function agreementPeriod({ year, effective }: Pick<AgreementYear, 'year' | 'effective'>): string {
  if (effective.kind !== 'day') return effective.text;
  return `${formatDay(effective.first).replace(` ${year}`, '')} – 31. december ${year}`;
}

/** The state of an agreement: agreed or not, and at which meeting. */
export function agreedAt({ kind, text }: Period, draft: boolean): string {
  const meeting = kind === 'open' ? '' : ` på dialogmødet ${kind === 'day' ? 'den ' : 'i '}${text}`;
  return draft ? `Ikke aftalt${meeting && ` – drøftes${meeting}`}` : `Aftalt${meeting}`;
}

/** The maker of summaries, and sender of mails. */
export const secretariat = 'Sekretariatet';
