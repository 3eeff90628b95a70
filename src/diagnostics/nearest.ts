import { closest, distance } from 'fastest-levenshtein';

/** The name that is most like `word`, or undefined where none is near (a third of its letters, at least 2). */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  if (all.length === 0 || word === '') return undefined;
  const lower = word.toLowerCase();
  const best = closest(
    lower,
    all.map((name) => name.toLowerCase()),
  );
  const limit = Math.max(2, Math.ceil(word.length / 3));
  const name = all.find((each) => each.toLowerCase() === best);
  if (distance(lower, best) <= limit) return name;
  return all.find(
    (each) =>
      each.length > 3 &&
      (lower.includes(each.toLowerCase()) || (word.length > 3 && each.toLowerCase().includes(lower))),
  );
}
