import { type Diagnostic, faultAt } from '../../diagnostics/diagnostic.ts';
import { statusFault } from '../../judging/status-fault.ts';
import { droppedWithoutDecision, greenWithoutFigures, withoutReason } from '../../judging/status-messages.ts';
import type { Entry } from '../../model/follow-up.ts';
import type { RuleOf } from '../rule.ts';

/** Reports a stated status that the figures contradict without a reason, green on missing data, and goals dropped without a decision. */
export const statedStatus: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [droppedWithoutDecision, greenWithoutFigures, withoutReason],
  check: ({ reports }) =>
    reports.flatMap(({ goals, initiatives }) =>
      [...goals, ...initiatives].filter(({ demanded }) => demanded).flatMap(checkStatus),
    ),
};

function checkStatus(entry: Entry): Diagnostic[] {
  const fault = statusFault(entry);
  return fault && entry.statusPlace ? [faultAt(fault, entry.statusPlace)] : [];
}
