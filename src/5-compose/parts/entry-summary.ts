import { entryTally } from '../../insight/entry-tally.ts';
import type { Entry } from '../../model/follow-up.ts';
import { indicatorsReached, milestonesReached } from '../../words/tally-sentences.ts';

/** The grounds of a status: `To af tre indikatorer er nået · Milepælen er ikke nået`; undefined where nothing is due. */
export function entrySummary(entry: Entry): string | undefined {
  if (entry.status === 'dropped') return undefined;
  const { indicators, milestones } = entryTally(entry);
  const texts = [
    indicatorsReached(indicators.reached, indicators.missed, indicators.unknown),
    milestonesReached(milestones.reached, milestones.due),
  ].filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join(' · ') : undefined;
}
