import { countByStatus } from '../../insight/status-order.ts';
import type { Entry, Status } from '../../model/follow-up.ts';
import type { StatusCountsView, StatusKeyView } from './blocks.ts';
import { statusView } from './status-view.ts';

/** The strip of counts; a status that nothing has is left out. */
export function statusCounts(label: string, entries: Entry[]): StatusCountsView {
  const counts = countByStatus(entries).map(({ status, count }) => ({ count, status: statusView(status) }));
  return { partial: 'status-counts', label, counts };
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
export function statusKey(entries: Entry[]): StatusKeyView {
  const rows = countByStatus(entries).map(({ status }) => ({ status: statusView(status), meaning: meanings[status] }));
  return { partial: 'status-key', label: 'Sådan læses status', entries: rows };
}
