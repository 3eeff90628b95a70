import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { matchesOf } from './matches-of.ts';
import { textAfter, textBefore } from './near-text.ts';
import { placeInPassage } from './place-in-passage.ts';
import { shown } from './shown.ts';

/** Words that a pattern found in a passage, as a message shows them, with what stands near before and after them. */
export interface Found {
  text: string;
  groups: (string | undefined)[];
  before: string;
  after: string;
  /** The offset in the passage. */
  from: number;
  place: Place;
}

/** The places in a passage that a pattern (with the flag `g`) matches, in order. */
export function findIn(passage: Passage, pattern: RegExp): Found[] {
  return matchesOf(passage.text, pattern).map((match) => {
    const [found, ...groups] = match;
    const to = match.index + found.length;
    return {
      text: shown(found),
      groups,
      before: textBefore(passage.text, match.index),
      after: textAfter(passage.text, to),
      from: match.index,
      place: placeInPassage(passage, match.index, to),
    };
  });
}
