import { capital } from '../../danish/capital.ts';
import { statusWord } from '../../danish/status-words.ts';
import type { Status } from '../../model/follow-up.ts';

/** A symbol of the sprite with its word; the symbols differ in shape, so that a print in grey can be read. */
export interface StatusView {
  symbol: 'met' | 'on-track' | 'partly' | 'behind' | 'not-started' | 'dropped' | 'unknown' | 'elsewhere';
  /** Ink means attention: what is well is pale, bad news is dark. */
  tone: 'good' | 'warn' | 'bad' | 'none';
  word: string;
}

const tones = {
  met: 'good',
  'on-track': 'good',
  partly: 'warn',
  behind: 'bad',
  'not-met': 'bad',
  'not-started': 'none',
  dropped: 'none',
  unknown: 'none',
} as const satisfies Record<Status, StatusView['tone']>;

/** A status as printed: `● Følger planen`. */
export function statusView(status: Status): StatusView {
  return {
    symbol: status === 'not-met' ? 'behind' : status,
    tone: tones[status],
    word: capital(statusWord(status)),
  };
}
