import type { Entry } from '../model/follow-up.ts';

/** The measures and milestones that an entry is shown with: of a goal that was dropped only what was reported before. */
export function whatCounts({ status, measures, steps }: Entry): Pick<Entry, 'measures' | 'steps'> {
  if (status !== 'dropped') return { measures, steps };
  return {
    measures: measures.filter(({ value }) => value !== undefined),
    steps: steps.filter(({ date }) => date !== undefined),
  };
}
