import { distance } from 'fastest-levenshtein';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { AgreementYear } from '../../model/year.ts';
import { textAfter } from '../near-text.ts';
import { placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

const capitalised = /(?<![\p{L}\d])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*/gu;

/** Reports a name that is the director's, a head's or a leader's but for a letter, or another way to spell a sound, in one of its words. */
export const personNames: Rule = (year) => {
  const names = personsOf(year);
  const counts = new Set(names.map((name) => name.length));
  const byRest = Map.groupBy(
    names.flatMap((name) => name.map((word, at) => ({ name, word, rest: restOf(name, at) }))),
    ({ rest }) => rest,
  );
  return year.passages.flatMap((passage) =>
    [...counts].flatMap((count) =>
      namesIn(passage.text, count).flatMap(({ words, from, to }) => {
        const near = words
          .flatMap((word, at) => (byRest.get(restOf(words, at)) ?? []).map((each) => ({ ...each, found: word })))
          .find(({ word, found }) => isNear(found, word));
        if (!near || names.some((name) => name.join() === words.join())) return [];
        const values = { fundet: words.join(' '), ventet: near.name.join(' ') };
        return [diagnose('navn/person', placeIn(passage, from, to), values)];
      }),
    ),
  );
};

/** Each name as its words. */
const personsOf = ({ director, departments, agreements }: AgreementYear): string[][] =>
  [...new Set([director, ...departments.map(({ head }) => head), ...agreements.map(({ leader }) => leader)])]
    .map((name) => name.split(/\s+/))
    .filter((words) => words.length > 1);

/** The words but one, with its place among them. */
const restOf = (words: string[], without: number) => words.map((word, at) => (at === without ? '' : word)).join(' ');

/** So many words with a capital, one after the other; not those that begin a longer name. */
function namesIn(text: string, count: number): { words: string[]; from: number; to: number }[] {
  const words = [...text.matchAll(capitalised)];
  return words.flatMap(({ index: from }, at) => {
    const some = words.slice(at, at + count);
    const last = some.at(-1)!;
    const to = last.index + last[0].length;
    const isOne = some.length === count && some.map(([word]) => word).join(' ') === text.slice(from, to);
    return isOne && !/^ \p{Lu}/u.test(textAfter(text, to)) ? [{ words: some.map(([word]) => word), from, to }] : [];
  });
}

function isNear(found: string, word: string): boolean {
  if (found === word || found === `${word}s` || Math.min(found.length, word.length) < 4) return false;
  return distance(found, word) === 1 || soundOf(found) === soundOf(word);
}

const soundOf = (word: string) =>
  word.toLowerCase().replaceAll('aa', 'å').replaceAll('ph', 'f').replaceAll('th', 't').replaceAll('c', 'k');
