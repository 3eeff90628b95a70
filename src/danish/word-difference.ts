/** The stretch of one text where the other has something else: the places of the words from the first to before the last. */
export interface Change {
  before: [from: number, to: number];
  after: [from: number, to: number];
}

/** Pairs of words that are compared at most: 1,000 with 1,000. No paragraph is longer. */
const mostPairs = 1e6;

/** The changes that turn the words `before` into `after`, with as many words kept as can be, and how many are kept; of very long texts only what they begin and end with. */
export function wordDifference(before: string[], after: string[]): { changes: Change[]; kept: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const inner = (words: string[]) => words.slice(head, words.length - tail);
  const { changes, kept } = innerDifference(inner(before), inner(after));
  const shifted = (of: Change['before']): Change['before'] => [of[0] + head, of[1] + head];
  return {
    changes: changes.map((each) => ({ before: shifted(each.before), after: shifted(each.after) })),
    kept: kept + head + tail,
  };
}

function innerDifference(before: string[], after: string[]): { changes: Change[]; kept: number } {
  if (before.length * after.length > mostPairs)
    return { changes: [{ before: [0, before.length], after: [0, after.length] }], kept: 0 };
  // lengths[i][j]: how many words of before[i…] and after[j…] can be kept.
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [fromI, fromJ] = [i, j];
    while ((i < before.length || j < after.length) && before[i] !== after[j]) {
      const removes = j === after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!);
      if (removes) i++;
      else j++;
    }
    if (i > fromI || j > fromJ) changes.push({ before: [fromI, i], after: [fromJ, j] });
    i++;
    j++;
  }
  return { changes, kept: lengths[0]![0]! };
}
