import type { Outcome } from '../model/cycle.ts';
import type { Entry } from '../model/follow-up.ts';

/** Whether the goal or initiative of an entry names the outcome. */
export const contributesTo = ({ id }: Outcome, { item }: Pick<Entry, 'item'>): boolean =>
  item.outcomes.some((outcome) => outcome.id === id);

/** Each outcome with the entries that work for it, none where nobody names it. */
export const outcomeContributions = (outcomes: Outcome[], entries: Entry[]): { outcome: Outcome; entries: Entry[] }[] =>
  outcomes.map((outcome) => ({ outcome, entries: entries.filter((each) => contributesTo(outcome, each)) }));
