import { capital } from '../../danish/capital.ts';
import { numberWord } from '../../danish/number-words.ts';
import { type EntryTally, entryTally } from '../../insight/entry-tally.ts';
import type { Entry } from '../../model/follow-up.ts';

/** What a status rests on: `To af tre indikatorer er nået · Milepælen er ikke nået`; undefined where nothing is due. */
export function entrySummary(entry: Entry): string | undefined {
  if (entry.status === 'dropped') return undefined;
  const { indicators, milestones } = entryTally(entry);
  const texts = [
    indicatorsText(indicators),
    share(milestones.reached, milestones.due, ['Milepælen', 'milepæle']),
  ].filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}

function indicatorsText({ reached, missed, unknown }: EntryTally['indicators']): string | undefined {
  if (unknown === 0) return share(reached, reached + missed, ['Indikatoren', 'indikatorer']);
  if (reached + missed === 0) return unknown === 1 ? 'Indikatoren kan ikke opgøres' : 'Indikatorerne kan ikke opgøres';
  const all = reached + missed + unknown;
  const some = reached === 0 ? 'Ingen' : capital(numberWord(reached, 'common'));
  return `${some} af ${numberWord(all, 'common')} indikatorer er nået, ${numberWord(unknown, 'common')} kan ikke opgøres`;
}

function share(reached: number, all: number, [one, many]: [string, string]): string | undefined {
  if (all === 0) return undefined;
  if (all === 1) return `${one} er ${reached === 1 ? '' : 'ikke '}nået`;
  if (reached === all) return all === 2 ? `Begge ${many} er nået` : `Alle ${numberWord(all, 'common')} ${many} er nået`;
  if (reached === 0) return `Ingen af ${numberWord(all, 'common')} ${many} er nået`;
  return `${capital(numberWord(reached, 'common'))} af ${numberWord(all, 'common')} ${many} er nået`;
}
