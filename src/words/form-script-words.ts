import { formatNumber } from '../danish/number.ts';

/** Sentences of a form while it is filled in. */
export const formSentences = {
  kept: 'Svarene er gemt i denne browser',
  notKept: 'Svarene er ikke gemt',
  statusToCome: 'vises her, når I svarer',
  nameWanted: 'Skriv, hvad tallet viser.',
  milestone: 'milepæl',
  dateWanted: 'Skriv datoen, fx 16.5.2023.',
  wordsWanted: 'Skriv, hvad problemet er.',
} as const;

/** Questions before answers are lost: each with what follows, and the button's word. */
export const formQuestions = {
  replace: {
    title: 'Skal filens svar erstatte dem, der er her?',
    words: 'Det, der står i skemaet nu, bliver væk.',
    yes: 'Erstat',
  },
  clear: {
    title: 'Skal alle svar slettes?',
    words: 'Alt, der er skrevet i skemaet, bliver slettet i denne browser. Filer, der er gemt, bliver stående.',
    yes: 'Slet alle svar',
  },
} as const;

/** Reasons why a file can't be opened in a form. */
export const wrongFile = {
  title: 'Filen kan ikke bruges her',
  noForm: 'Filen er ikke gemt af et skema.',
  year: (file: unknown, form: number): string => `Filen hører til ${file}, skemaet til ${form}.`,
  unit: (file: unknown): string => `Filen hører til en anden enhed: ${file}.`,
  followUp: (file: unknown): string => `Filen hører til en anden opfølgning: ${file}.`,
} as const;

/** The news of an opened file; `changed` goals are others than when they were answered. */
export const openedFile = (name: string, changed: number) => ({
  title: `Svarene fra ${name} er hentet ind`,
  words: changed > 0 ? `${changed} mål er ændret, siden svarene blev skrevet. De er mærket i skemaet.` : '',
});

/** The progress of a form: `3 af 16 er klar`. */
export const formProgress = (done: number, all: number): string => `${done} af ${all} er klar`;

/** The progress of a goal. */
export const itemStateWords = {
  empty: 'Ikke begyndt',
  begun: 'Begyndt',
  done: 'Klar',
  wrong: 'Skal rettes',
} as const;

/** `Ret 2 svar, før filen kan gemmes` */
export const mendBeforeSaving = (count: number): string =>
  `Ret ${count === 1 ? 'et svar' : `${count} svar`}, før filen kan gemmes`;

/** The news of a file that would be too long; sizes in bytes. */
export const tooLong = (size: number, limit: number) => ({
  title: 'Skriv kortere, før filen kan gemmes',
  words: `Svarene fylder ${kilobytes(size)} kB, ventede højst ${kilobytes(limit)} kB.`,
});

const kilobytes = (bytes: number) => formatNumber(Math.ceil(bytes / 1024));

/** The news of a saved file, with or without a list of what is lacking below. */
export const savedFile = (name: string, isLacking: boolean) => ({
  title: 'Filen er gemt',
  words:
    `Send filen ${name} til Sekretariatet. Den ligger dér, hvor browseren lægger hentede filer.` +
    (isLacking ? ' Det her mangler endnu:' : ''),
});

/** The names of a form's parts that are of no goal. */
export const formPartNames = {
  asOf: 'Opgjort',
  filledBy: 'Udfyldt af',
  keyFigures: 'Nøgletal',
  answers: 'Om svarene',
} as const;

/** Said of a goal in the list of what is lacking. */
export const notAnswered = 'ikke besvaret';

/** `Ret til »16.5.2023«`, on a button. */
export const mendTo = (text: string): string => `Ret til »${text}«`;

/** The length of a text, of at most so many words. */
export function wordCount(count: number, most: number): string {
  if (count === 0) return '';
  return count > most ? `${count} ord – gerne højst ${most}` : `${count} af højst ${most} ord`;
}

/** The label of a milestone's date. */
export const stepDateLabel = (moved: boolean): string => (moved ? 'Ny dato' : 'Nået den');
