import type { Task } from '../model/task.ts';
import { secretariat } from './cover-words.ts';

/** The lists of a mail, in their order, by how their tasks stand. */
export const mailHeadings: [state: Task['state'], heading: string][] = [
  ['overdue', 'Fristen er overskredet'],
  ['soon', 'Forfalder snart'],
  ['open', 'Mangler, men haster ikke'],
];

/** The year, unit and person that a mail is about. */
interface MailHead {
  year: number;
  unit: string;
  name: string;
  /** As they are written in an address. */
  addressee: string;
  copy?: string;
  /** `3 frister er overskredet, 2 mangler` */
  counts: string;
  /** As printed. */
  day: string;
}

/** The lines before the lists. */
export const mailBeginning = ({ year, unit, name, addressee, copy, counts, day }: MailHead): string[] => [
  `Til: ${addressee}`,
  ...(copy === undefined ? [] : [`Kopi: ${copy}`]),
  `Emne: Opfølgning ${year}, ${unit}: ${counts}`,
  '',
  `Kære ${name}`,
  '',
  `Her er en venlig påmindelse om opfølgningen på institutionsaftalen ${year}, som den står den ${day}.`,
];

/** The lines below the lists. */
export const mailEnd = (administration: string): string[] => ['Venlig hilsen', secretariat, administration];

/** ` Ansvarlig: Per Dahl.`, after a task that isn't the addressee's own. */
export const otherResponsible = (name: string): string => ` Ansvarlig: ${name}.`;

/** The way to answer: in a form (its path), by a reply to the mail, or both. */
export const mailInstructions = (form: string | undefined, others: boolean): string[] => [
  'Sådan gør du',
  ...(form ? [`- Svar i skemaet ${form}, gem det, og send filen til Sekretariatet.`] : []),
  ...(others ? ['- Er en milepæl nået, en beslutning udført eller en dato ændret, så svar på denne mail.'] : []),
  ...(form || others ? [] : ['- Svar på denne mail, hvis noget af det allerede er gjort.']),
];
