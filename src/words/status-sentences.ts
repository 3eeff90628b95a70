import type { FollowUp } from '../model/cycle.ts';
import type { Owner, OwnerStanding } from '../model/task.ts';
import { placeName } from './follow-up-words.ts';

const roles: Record<Owner['role'], string> = {
  secretariat: '',
  head: 'afdelingschef, ',
  leader: 'centerleder, ',
  responsible: '',
};

/** `Mette Krogh, centerleder, Træning & Forebyggelse` */
export const ownerText = ({ name, role, of }: Owner): string => `${name}, ${roles[role]}${of}`;

/** `2023 er lukket.` */
export const closedYear = (year: number): string => `${year} er lukket.`;

/** Said where nothing is owed on a day as printed. */
export const nothingOwed = (year: number, day: string, within: number): string =>
  `${year} den ${day}: intet mangler, og intet forfalder inden ${within} dage.`;

/** `2023 den 1. juni 2023: 3 frister er overskredet, 2 mangler` */
export const yearStatus = (year: number, day: string, counts: string): string => `${year} den ${day}: ${counts}`;

/** `Mål og indsatser i midtvejsopfølgningen`, above the lines of those who are asked. */
export const standingsHeading = (followUp: FollowUp): string => `Mål og indsatser i ${placeName(followUp)}`;

/** `spurgt om 3, svaret på 2, aldrig svaret på 1` (mål og indsatser) */
export const askedWords = ({ asked, answered, neverAnswered }: OwnerStanding): string =>
  `spurgt om ${asked}, svaret på ${answered}, aldrig svaret på ${neverAnswered}`;
