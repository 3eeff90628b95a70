import { countByStatus } from '../../insight/status-order.ts';
import type { StatusCountsNode, StatusKeyNode } from '../../model/composed-figure.ts';
import type { Entry, Status } from '../../model/follow-up.ts';
import { statusMark } from './status-mark.ts';

/** The strip of counts; a status that nothing has is left out. */
export function statusCounts(label: string, entries: Entry[]): StatusCountsNode {
  const counts = countByStatus(entries).map(({ status, count }) => ({ count, status: statusMark(status) }));
  return { kind: 'status-counts', label, counts };
}

const meanings: Record<Status, string> = {
  met: 'alt, der er aftalt, er nået',
  'on-track': 'det, der skal være nået nu, er nået',
  partly: 'noget er nået, andet mangler',
  behind: 'det, der skal være nået nu, er ikke nået',
  'not-met': 'det aftalte er ikke nået',
  'not-started': 'intet skal være nået endnu',
  unknown: 'der mangler tal',
  dropped: 'målet er opgivet ved en beslutning',
};

/** The reading key, with the statuses that occur. */
export function statusKey(entries: Entry[]): StatusKeyNode {
  const rows = countByStatus(entries).map(({ status }) => ({ status: statusMark(status), meaning: meanings[status] }));
  return { kind: 'status-key', label: 'Sådan læses status', entries: rows };
}
