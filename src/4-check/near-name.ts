import { distance } from 'fastest-levenshtein';

/** How words compare with a name: how many words must change (half for a misspelt one), how many of the words are the name's, and the share of its own weight that they have. */
export interface Likeness {
  changes: number;
  length: number;
  share: number;
}

/**
 * Compares the first of the words with all of a name's; `weight` says how much a word tells one name from the others.
 * All words are in lower case.
 */
export function likeness(words: string[], name: string[], weight: (word: string) => number): Likeness {
  // changes[i][j]: what turns the first j words into the first i of the name.
  const longest = Math.min(words.length, name.length + 2);
  const changes = Array.from({ length: name.length + 1 }, (_, i) =>
    Array.from({ length: longest + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= name.length; i++)
    for (let j = 1; j <= longest; j++)
      changes[i]![j] = Math.min(
        changes[i - 1]![j]! + 1,
        changes[i]![j - 1]! + 1,
        changes[i - 1]![j - 1]! + difference(name[i - 1]!, words[j - 1]!),
      );
  const last = changes.at(-1)!;
  const length = last.indexOf(Math.min(...last));
  const said = words.slice(0, length);
  const total = name.reduce((sum, word) => sum + weight(word), 0);
  const kept = name.filter((word) => said.some((each) => difference(word, each) < 1));
  return {
    changes: last[length]!,
    length,
    share: kept.reduce((sum, word) => sum + weight(word), 0) / Math.max(1, total),
  };
}

/** One letter in so many may be wrong before it is another word. */
const lettersForSlip = 4;

function difference(a: string, b: string): number {
  if (a === b) return 0;
  return distance(a, b) <= Math.floor(Math.min(a.length, b.length) / lettersForSlip) ? 0.5 : 1;
}
