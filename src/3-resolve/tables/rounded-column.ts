import type { PlannedColumn } from './planned-column.ts';

/** A column with the units of its last digit by which a stated figure may differ from the computed one. */
export interface RoundedColumn extends PlannedColumn {
  tolerance: number;
}

/** The units of the last digit by which the sum of so many rounded figures may differ: each of them, and the sum, is off by half a unit at most. */
export const toleranceOfSum = (tolerance: number, addends: number): number =>
  Math.min(tolerance, Math.floor((addends + 1) / 2));
