import type { Continuation } from '../model/follow-up.ts';

/** The fate of a goal after the year, in a cell of a table. */
export const continuationWords: Record<Continuation, string> = {
  continues: 'Fortsætter',
  changes: 'Ændres',
  ends: 'Afsluttes',
  dropped: 'Udgår',
};

/** The fate of a goal after the year, as the end of a sentence about it. */
export const continuationSentences: Record<Continuation, string> = {
  continues: 'fortsætter i næste års aftale.',
  changes: 'fortsætter i ændret form i næste års aftale.',
  ends: 'afsluttes.',
  dropped: 'udgår.',
};
