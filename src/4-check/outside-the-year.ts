import type { Period } from '../model/values.ts';

/** Whether no day of the period lies in the year. */
export const isOutside = ({ kind, first, last }: Period, year: number): boolean =>
  kind !== 'open' && kind !== 'ongoing' && (last < `${year}` || first >= `${year + 1}`);
