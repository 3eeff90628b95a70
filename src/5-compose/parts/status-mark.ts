import { capital } from '../../danish/capital.ts';
import { statusWord } from '../../danish/status-words.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Status } from '../../model/follow-up.ts';

const tones = {
  met: 'good',
  'on-track': 'good',
  partly: 'warn',
  behind: 'bad',
  'not-met': 'bad',
  'not-started': 'none',
  dropped: 'none',
  unknown: 'none',
} as const satisfies Record<Status, StatusMark['tone']>;

/** A status as printed: `● Følger planen`. */
export function statusMark(status: Status): StatusMark {
  return {
    symbol: status === 'not-met' ? 'behind' : status,
    tone: tones[status],
    word: capital(statusWord(status)),
  };
}
