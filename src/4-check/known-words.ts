import type { Facts } from './facts.ts';
import { knownNames } from './known-names.ts';
import { wordsIn } from './words-in.ts';

/** The words of names and abbreviations that the year itself defines, right or wrong: what is wrong with them is for the rules of names. */
export function knownWords(facts: Facts): Set<string> {
  const { year } = facts;
  const persons = [
    year.director,
    ...year.departments.map(({ head }) => head),
    ...year.agreements.map(({ leader }) => leader),
  ];
  const texts = [...facts.of(knownNames).map(({ text }) => text), ...Object.keys(year.abbreviations), ...persons];
  return new Set(texts.flatMap((text) => wordsIn(text).flatMap((word) => [word, ...word.split('-')])));
}
