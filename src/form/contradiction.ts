import type { Fault } from '../diagnostics/diagnostic.ts';
import { statusFault } from '../judging/status-fault.ts';
import { droppedWithoutDecision, greenWithoutFigures } from '../judging/status-messages.ts';
import { followUpKeys } from '../words/follow-up-keys.ts';
import type { AnswerFault } from './read-answer.ts';

type Stated = Parameters<typeof statusFault>[0];

/** Why a chosen status can't stand, and the key of the field that mends it. */
export function contradiction(stated: Stated): { key: string; fault: AnswerFault } | undefined {
  const fault = statusFault(stated);
  return fault && { key: keyOf(fault, stated), fault };
}

function keyOf({ message }: Fault, { decided }: Stated): string {
  if (message === greenWithoutFigures) return followUpKeys.status;
  if (message === droppedWithoutDecision && !decided?.date) return followUpKeys.decided;
  return message === droppedWithoutDecision && !decided?.by ? followUpKeys.decidedBy : followUpKeys.reason;
}
