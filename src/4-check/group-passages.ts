import type { Passage } from '../model/passage.ts';
import type { Facts } from './facts.ts';
import { unitOf } from './unit-of.ts';

/** The passages of each unit by its id, in order; what the year shares is under `undefined`. */
export const passagesByUnit = ({ year }: Facts): Map<string | undefined, Passage[]> =>
  Map.groupBy(year.passages, ({ file }) => unitOf(file));

/** The passages of each file, in order. */
export const passagesByFile = ({ year }: Facts): Map<string, Passage[]> =>
  Map.groupBy(year.passages, ({ file }) => file);
