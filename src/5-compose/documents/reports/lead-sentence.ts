import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { isWell } from '../../../insight/deviations.ts';
import { countByStatus } from '../../../insight/status-order.ts';
import type { Entry, Report } from '../../../model/follow-up.ts';
import {
  goalsSentence,
  onlyPrioritySentence,
  prioritiesBehindSentence,
  prioritiesWellSentence,
  proposalsSentence,
  reportTime,
} from '../../../words/lead-sentences.ts';

/** The sentence for a reader in a hurry: how many goals go well, how the priorities do, what the meeting must decide. */
export function leadSentence({ goals, followUp }: Report, year: number): string {
  const annual = followUp.kind === 'annual';
  const reported = goals.filter(({ demanded }) => demanded);
  const priorities = reported.filter(isPriority);
  const decisions = goals.filter(({ decision }) => decision.length > 0).length;
  return typographic(
    [
      goalsSentence(reported.filter(isWell).length, reported.length, reportTime(annual, year)),
      prioritySentence(priorities),
      decisions > 0 && proposalsSentence(decisions),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function prioritySentence(entries: Entry[]): string | undefined {
  if (entries.length === 0) return undefined;
  if (entries.length === 1) return onlyPrioritySentence(entries[0]!.status);
  const [first, ...others] = countByStatus(entries).filter((each) => !isWell(each));
  if (first) return prioritiesBehindSentence([first, ...others], entries.length);
  return prioritiesWellSentence(
    entries.length,
    entries.every(({ status }) => status === 'met'),
  );
}
