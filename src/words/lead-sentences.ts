import { capital } from '../danish/capital.ts';
import { numberWord } from '../danish/number-words.ts';
import type { Status } from '../model/follow-up.ts';

const phrases: Record<Status, string> = {
  met: 'er opfyldt',
  'on-track': 'følger planen',
  partly: 'er delvist opfyldt',
  behind: 'er bag planen',
  'not-met': 'er ikke opfyldt',
  'not-started': 'er ikke startet',
  dropped: 'er udgået',
  unknown: 'kan ikke opgøres',
};

/** The time that a report speaks of: `midtvejs i 2023`. */
export const reportTime = (annual: boolean, year: number): string => (annual ? `i ${year}` : `midtvejs i ${year}`);

/** `Tre af de fire mål, der rapporteres, er opfyldt eller følger planen i 2023.` */
export function goalsSentence(well: number, count: number, when: string): string {
  if (count === 0) return `Ingen mål skal rapporteres ${when}.`;
  const who =
    well === count
      ? `Alle ${numberWord(count)} mål`
      : `${well === 0 ? 'Ingen' : capital(numberWord(well))} af de ${numberWord(count)} mål, der rapporteres,`;
  return `${who} er opfyldt eller følger planen ${when}.`;
}

/** `Det højest prioriterede mål er bag planen.` */
export const onlyPrioritySentence = (status: Status): string => `Det højest prioriterede mål ${phrases[status]}.`;

/** Said where every priority goes well; `met` where all of them are met. */
export function prioritiesWellSentence(count: number, met: boolean): string {
  const all = numberWord(count);
  return `${met ? `Alle ${all}` : `De ${all}`} højest prioriterede mål er ${met ? 'opfyldt' : 'opfyldt eller følger planen'}.`;
}

/** `Ét af de fire højest prioriterede mål er bag planen, og to er delvist opfyldt.` */
export function prioritiesBehindSentence(
  [first, ...others]: [{ status: Status; count: number }, ...{ status: Status; count: number }[]],
  count: number,
): string {
  const clauses = others.map((each) => `${numberWord(each.count)} ${phrases[each.status]}`);
  const rest = clauses.length > 0 ? `${['', ...clauses.slice(0, -1)].join(', ')}, og ${clauses.at(-1)}` : '';
  return `${capital(numberWord(first.count))} af de ${numberWord(count)} højest prioriterede mål ${phrases[first.status]}${rest}.`;
}

/** `Mødet skal tage stilling til to forslag.` */
export const proposalsSentence = (count: number): string =>
  `Mødet skal tage stilling til ${numberWord(count)} forslag.`;
