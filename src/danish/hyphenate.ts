import hyphen from 'hyphen/da/index.js';
import { hyphenationWords } from './hyphenation-words.ts';

export const softHyphen = '\u00ad';

const listed = new Map(hyphenationWords.map((word) => [word.replaceAll('-', ''), word.split('-')]));
/** Letters that stay on either side of a break: a short rest of a word reads badly. */
const rest = 5;

/**
 * The text with soft hyphens where its long words may be broken: the domain's words between their parts, others where the
 * Danish patterns allow it, at least 5 letters from either end (of each 60, as the patterns take time by the cube). For narrow columns and table heads only.
 */
export function hyphenate(text: string): string {
  return text.replace(/\p{L}{11,60}/gu, (word) => partsOf(word).join(softHyphen));
}

function partsOf(word: string): string[] {
  const parts = listed.get(word.toLowerCase())?.map((part) => part.length) ?? patternLengths(word);
  const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end));
}

/** Lengths of the parts by the patterns, without those that would leave too little at either end. */
function patternLengths(word: string): number[] {
  const lengths: number[] = [];
  let before = 0;
  for (const syllable of hyphen.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen)) {
    const breaks = before >= rest && word.length - before >= rest;
    if (breaks || lengths.length === 0) lengths.push(syllable.length);
    else lengths[lengths.length - 1]! += syllable.length;
    before += syllable.length;
  }
  return lengths;
}
