import type { Status } from '../../model/follow-up.ts';
import type { StatusCountsView, StatusKeyView } from './blocks.ts';
import { statusView } from './status-view.ts';

/** The statuses in the order in which they are told, from good to bad to unknown. */
export const statusOrder: readonly Status[] = [
  'met',
  'on-track',
  'partly',
  'behind',
  'not-met',
  'not-started',
  'unknown',
  'dropped',
];

/** The strip of counts; a status that nothing has is left out. */
export function statusCounts(label: string, statuses: Status[]): StatusCountsView {
  const counts = statusOrder
    .map((status) => ({ count: statuses.filter((each) => each === status).length, status: statusView(status) }))
    .filter(({ count }) => count > 0);
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
export function statusKey(statuses: Status[]): StatusKeyView {
  const entries = statusOrder
    .filter((status) => statuses.includes(status))
    .map((status) => ({ status: statusView(status), meaning: meanings[status] }));
  return { partial: 'status-key', label: 'Sådan læses status', entries };
}
