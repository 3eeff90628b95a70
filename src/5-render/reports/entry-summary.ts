import { capital } from '../../danish/capital.ts';
import { numberWord } from '../../danish/number-words.ts';
import type { Entry } from '../../model/follow-up.ts';

/** What a status rests on: `To af tre indikatorer er nået · Én milepæl mangler`; undefined where nothing is due. */
export function entrySummary({ measures, steps }: Entry): string | undefined {
  const due = measures.filter(({ standing }) => standing !== 'not-due' && standing !== 'followed');
  const reached = due.filter(({ standing }) => standing === 'reached');
  const dueSteps = steps.filter(({ standing }) => standing !== 'not-due' && standing !== 'dropped');
  const done = dueSteps.filter(({ standing }) => standing === 'done' || standing === 'late');
  const texts = [
    share(reached.length, due.length, ['Indikatoren', 'indikatorer']),
    share(done.length, dueSteps.length, ['Milepælen', 'milepæle']),
  ].filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}

function share(reached: number, all: number, [one, many]: [string, string]): string | undefined {
  if (all === 0) return undefined;
  if (all === 1) return `${one} er ${reached === 1 ? '' : 'ikke '}nået`;
  if (reached === all) return all === 2 ? `Begge ${many} er nået` : `Alle ${numberWord(all, 'common')} ${many} er nået`;
  if (reached === 0) return `Ingen af ${numberWord(all, 'common')} ${many} er nået`;
  return `${capital(numberWord(reached, 'common'))} af ${numberWord(all, 'common')} ${many} er nået`;
}
