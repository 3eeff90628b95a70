import type { Status } from '../model/follow-up.ts';

/** The words of each status as authors write them. */
const words = {
  met: 'opfyldt',
  'on-track': 'følger planen',
  partly: 'delvist opfyldt',
  behind: 'bag planen',
  'not-met': 'ikke opfyldt',
  'not-started': 'ikke startet',
  dropped: 'udgået',
  unknown: 'kan ikke opgøres',
} as const satisfies Record<Status, string>;

/** `delvist opfyldt` */
export const statusWord = (status: Status): (typeof words)[Status] => words[status];

/** The status that a word names. */
export const statusOf = (word: (typeof words)[Status]): Status =>
  (Object.keys(words) as Status[]).find((status) => words[status] === word)!;
