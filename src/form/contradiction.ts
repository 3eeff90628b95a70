import { statusFault } from '../judging/status-fault.ts';
import type { AnswerFault } from './read-answer.ts';

type Stated = Parameters<typeof statusFault>[0];

/** Why a chosen status can't stand, and the key of the field that mends it. */
export function contradiction(stated: Stated): { key: string; fault: AnswerFault } | undefined {
  const fault = statusFault(stated);
  return fault && { key: keyOf(fault.code, stated), fault };
}

function keyOf(code: string, { decided }: Stated): string {
  if (code === 'opfølgning/grøn-uden-tal') return 'status';
  if (code === 'opfølgning/udgået' && !decided?.date) return 'besluttet';
  return code === 'opfølgning/udgået' && !decided?.by ? 'besluttet-af' : 'begrundelse';
}
