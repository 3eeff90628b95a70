import type { AgreementYear } from '../model/year.ts';
import { type Found, findIn } from './find-in.ts';
import { linkFinder } from './link-finder.ts';
import { placeIn } from './passage-place.ts';
import { createSentenceFinder } from './sentences.ts';

/** What a pattern (with the flag `g`) finds in Markdown, in sentences that hold no link. */
export function findUnlinked(year: AgreementYear, pattern: RegExp): Found[] {
  const written = year.passages.filter(({ kind }) => ['paragraph', 'heading', 'note'].includes(kind));
  const found = [...findIn(written, pattern)];
  if (found.length === 0) return [];
  const hasLink = linkFinder(year);
  const sentenceAt = createSentenceFinder();
  return found.filter(({ passage, from: at }) => {
    const { from, to } = sentenceAt(passage, at);
    return !hasLink(placeIn(passage, from, to));
  });
}
