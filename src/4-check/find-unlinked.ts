import type { Passage } from '../model/passage.ts';
import type { Facts } from './facts.ts';
import { type Found, findIn } from './find-in.ts';
import { linkFinder } from './link-finder.ts';
import { placeInPassage } from './place-in-passage.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** The places that a pattern (with the flag `g`) matches in a passage of Markdown, in sentences that hold no link. */
export function findUnlinked(passage: Passage, pattern: RegExp, facts: Facts): Found[] {
  if (!['paragraph', 'heading', 'note'].includes(passage.kind)) return [];
  return findIn(passage, pattern).filter((found) => {
    const { from, to } = sentenceAt(facts.from(sentencesOf, passage), found.from);
    return !facts.of(linkFinder)(placeInPassage(passage, from, to));
  });
}
