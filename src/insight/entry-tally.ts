import type { Entry } from '../model/follow-up.ts';

/** How many of the indicators and milestones of an entry are reached; what isn't due yet or only followed is left out. */
export interface EntryTally {
  indicators: Record<'reached' | 'missed' | 'unknown', number>;
  milestones: Record<'reached' | 'due', number>;
}

/** The tally that a status rests on. */
export function entryTally({ measures, steps }: Pick<Entry, 'measures' | 'steps'>): EntryTally {
  const count = (standing: string) => measures.filter((each) => each.standing === standing).length;
  const stepCount = (...standings: string[]) => steps.filter((each) => standings.includes(each.standing)).length;
  return {
    indicators: { reached: count('reached'), missed: count('missed'), unknown: count('unknown') },
    milestones: { reached: stepCount('done', 'late'), due: stepCount('done', 'late', 'overdue', 'moved') },
  };
}

/** Whether nothing that is due could count in a status. */
export const isEmptyTally = ({ indicators, milestones }: EntryTally): boolean =>
  indicators.reached + indicators.missed + indicators.unknown + milestones.due === 0;

/** Whether the status is the leader's own: something else was computed, or nothing could be. */
export const isByLeader = (entry: Entry): boolean =>
  entry.stated !== undefined &&
  entry.status !== 'dropped' &&
  (entry.computed !== entry.status || isEmptyTally(entryTally(entry)));
