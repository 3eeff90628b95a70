import type { Entry } from '../model/follow-up.ts';

type WithStatus = Pick<Entry, 'status'>;

/** Whether an entry is met or on track: green. */
export const isWell = ({ status }: WithStatus): boolean => status === 'met' || status === 'on-track';

/** Whether an entry is partly met (amber), behind or not met (red). */
export const isDeviation = ({ status }: WithStatus): boolean =>
  status === 'partly' || status === 'behind' || status === 'not-met';

/** The entries that are amber or red, the red ones first. */
export const deviations = <Of extends WithStatus>(entries: Of[]): Of[] =>
  entries.filter(isDeviation).toSorted((a, b) => Number(a.status === 'partly') - Number(b.status === 'partly'));
