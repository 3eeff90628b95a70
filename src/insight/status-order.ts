import type { Entry, Status } from '../model/follow-up.ts';

/** The statuses from good to bad to unknown. */
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

/** The statuses that occur, from good to bad to unknown, each with how many have it. */
export function countByStatus(entries: Pick<Entry, 'status'>[]): { status: Status; count: number }[] {
  return statusOrder
    .map((status) => ({ status, count: entries.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0);
}
