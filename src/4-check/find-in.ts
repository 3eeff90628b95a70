import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { matchesOf } from './matches-of.ts';
import { textAfter, textBefore } from './near-text.ts';
import { placeIn } from './passage-place.ts';
import { shown } from './shown.ts';

/** Words that a pattern found in a passage, as a message shows them, with what stands near before and after them. */
export interface Found {
  text: string;
  groups: (string | undefined)[];
  before: string;
  after: string;
  /** The offset in the passage. */
  from: number;
  passage: Passage;
  place: Place;
}

/** What a pattern (with the flag `g`) finds in passages, in order. */
export function* findIn(passages: Iterable<Passage>, pattern: RegExp): Generator<Found> {
  for (const passage of passages) {
    for (const match of matchesOf(passage.text, pattern)) {
      const [found, ...groups] = match;
      const to = match.index + found.length;
      yield {
        text: shown(found),
        groups,
        before: textBefore(passage.text, match.index),
        after: textAfter(passage.text, to),
        from: match.index,
        passage,
        place: placeIn(passage, match.index, to),
      };
    }
  }
}
