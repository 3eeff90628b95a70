import { capital } from '../danish/capital.ts';
import { partnerWords } from '../danish/partner-state.ts';
import { subject } from './item-words.ts';

/** A choice as the file has it, and as it is read. */
export type FormOption = [value: string, text: string];

/** The choice of a status that lets the one stand that is computed. */
export const computedChoice: FormOption = ['', 'Den beregnede'];

/** The answers to an indicator whose target is yes. */
export const yesNoChoices: FormOption[] = [
  ['', 'Ikke besvaret'],
  ['ja', 'Ja'],
  ['nej', 'Nej'],
  ['kan ikke opgøres', 'Kan ikke opgøres'],
];

/** The answers on a partner. */
export const partnerChoices: FormOption[] = [
  ['', 'Ikke besvaret'],
  ...Object.values(partnerWords).map((word): FormOption => [word, capital(word)]),
];

/** The fates of a goal or initiative after the year. */
export function continuationChoices(kind: 'goal' | 'initiative'): FormOption[] {
  const what = subject(kind);
  return [
    ['', 'Ikke valgt'],
    ['fortsætter', `${what} fortsætter`],
    ['ændres', `${what} fortsætter i ændret form`],
    ['afsluttes', `${what} afsluttes`],
    ['udgår', `${what} udgår`],
  ];
}
