import type { Facts } from './facts.ts';
import { knownNames, type Name } from './known-names.ts';

/** Where a text holds a known name, in any case of its letters. */
export interface Mention {
  name: Name;
  from: number;
  to: number;
  /** As the text has it. */
  found: string;
  /** `s`, `'s` or nothing. */
  genitive: string;
}

/** Finds all names that the year knows in a text. */
export const nameFinder = (facts: Facts): NameFinder => createNameFinder(facts.of(knownNames));

/** Finds the names of units in a text. */
export const unitFinder = (facts: Facts): NameFinder =>
  createNameFinder(facts.of(knownNames).filter(({ unit }) => unit));

type NameFinder = (text: string) => Mention[];

/** Finds the names of a text, the longest at each place, in one pass. */
function createNameFinder(names: Name[]): NameFinder {
  const byWord = new Map<string, { name: Name; plain: string; before: number }[]>();
  for (const name of names) {
    const plain = normal(name.text);
    const word = /[\p{L}\p{N}]+/u.exec(plain);
    if (!word) continue;
    const list = byWord.get(word[0]) ?? [];
    byWord.set(word[0], list);
    list.push({ name, plain, before: word.index });
  }
  for (const list of byWord.values()) list.sort((a, b) => b.plain.length - a.plain.length);

  return (text) => {
    const plain = normal(text);
    const mentions: Mention[] = [];
    let free = 0;
    for (const word of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (const each of byWord.get(word[0]) ?? []) {
        const from = word.index - each.before;
        const to = from + each.plain.length;
        if (from < free || !plain.startsWith(each.plain, from) || /[\p{L}\p{N}&-]/u.test(plain[from - 1] ?? ''))
          continue;
        const genitive = /^(?:['’]?s)?(?![\p{L}\p{N}]|&\p{L})/u.exec(plain.slice(to, to + 4))?.[0];
        if (genitive === undefined) continue;
        mentions.push({
          name: pick(each, byWord.get(word[0])!, text.slice(from, to)),
          from,
          to,
          found: text.slice(from, to),
          genitive,
        });
        free = to;
        break;
      }
    }
    return mentions;
  };
}

/** Names that differ in case only: the one that the text has, else the first. */
function pick(found: { name: Name; plain: string }, list: { name: Name; plain: string }[], text: string): Name {
  const same = list.filter(({ plain }) => plain === found.plain);
  return (same.find(({ name }) => normalSpace(name.text) === normalSpace(text)) ?? same[0]!).name;
}

const normalSpace = (text: string) => text.replaceAll('\u00a0', ' ');
/** As long as the text, so that offsets hold. */
const normal = (text: string) =>
  normalSpace(text).replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter,
  );
