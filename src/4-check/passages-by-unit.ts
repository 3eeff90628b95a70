import type { Passage } from '../model/passage.ts';
import { unitOf } from './unit-of.ts';

/** The passages of each unit by its id, in order; what the year shares is under `undefined`. */
export const passagesByUnit = (passages: Passage[]): Map<string | undefined, Passage[]> =>
  Map.groupBy(passages, ({ file }) => unitOf(file));
