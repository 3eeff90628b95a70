import { countByStatus } from '../../insight/status-order.ts';
import type { StatusCountsNode, StatusKeyNode } from '../../model/composed-figure.ts';
import type { Entry } from '../../model/follow-up.ts';
import { statusKeyLabels, statusMeanings } from '../../words/status-key-words.ts';
import { statusMark } from './status-mark.ts';

/** The strip of counts; a status that nothing has is left out. */
export function statusCounts(label: string, entries: Entry[]): StatusCountsNode {
  const counts = countByStatus(entries).map(({ status, count }) => ({ count, status: statusMark(status) }));
  return { kind: 'status-counts', label, counts };
}

/** The reading key, with the statuses that occur. */
export function statusKey(entries: Entry[]): StatusKeyNode {
  const rows = countByStatus(entries).map(({ status }) => ({
    status: statusMark(status),
    meaning: statusMeanings[status],
  }));
  return { kind: 'status-key', label: statusKeyLabels.key, entries: rows };
}
