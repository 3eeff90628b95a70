import { capital } from '../danish/capital.ts';
import { numberWord } from '../danish/number-words.ts';

/** `To af tre indikatorer er nået, én kan ikke opgøres`; undefined where there are none. */
export function indicatorsReached(reached: number, missed: number, unknown: number): string | undefined {
  if (unknown === 0) return shareReached(reached, reached + missed, ['Indikatoren', 'indikatorer']);
  if (reached + missed === 0) return unknown === 1 ? 'Indikatoren kan ikke opgøres' : 'Indikatorerne kan ikke opgøres';
  const all = reached + missed + unknown;
  const some = reached === 0 ? 'Ingen' : capital(numberWord(reached, 'common'));
  return `${some} af ${numberWord(all, 'common')} indikatorer er nået, ${numberWord(unknown, 'common')} kan ikke opgøres`;
}

/** `Milepælen er ikke nået`, `Begge milepæle er nået`; undefined where none is due. */
export const milestonesReached = (reached: number, due: number): string | undefined =>
  shareReached(reached, due, ['Milepælen', 'milepæle']);

function shareReached(reached: number, all: number, [one, many]: [string, string]): string | undefined {
  if (all === 0) return undefined;
  if (all === 1) return `${one} er ${reached === 1 ? '' : 'ikke '}nået`;
  if (reached === all) return all === 2 ? `Begge ${many} er nået` : `Alle ${numberWord(all, 'common')} ${many} er nået`;
  if (reached === 0) return `Ingen af ${numberWord(all, 'common')} ${many} er nået`;
  return `${capital(numberWord(reached, 'common'))} af ${numberWord(all, 'common')} ${many} er nået`;
}
