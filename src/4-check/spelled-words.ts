import { abbreviations } from '../danish/abbreviations.ts';

/** A word of a text that is spelt by the dictionary. */
export interface SpelledWord {
  text: string;
  from: number;
  /** A hyphen follows, as in »kvalitets- og udviklingsmål«. */
  hyphened: boolean;
}

const word = /(?<![\p{L}\p{N}\ufffc\ufffd'’@#¦¸¥†])\p{L}+(?:['’]\p{L}+)*(?![\p{L}\p{N}\ufffc\ufffd])/gu;
const foreign = /[\u0100-\u024f\u1e00-\u1eff]/;
/** The end of a text after which a sentence begins; a mark between words as well, for a title may stand there. */
const start = /(?:^|[.:!?–])[\s\u00a0]*[»“”"'’(\s-]*$/u;

/**
 * The words of a text that a dictionary should know. Left out are abbreviations, what is written in capitals
 * (`LokalMED`, `CO2`) or in another script, and words with a capital, within a sentence or with letters that Danish never
 * has: these are names.
 */
export function* spelledWords(text: string): Generator<SpelledWord> {
  for (const match of text.matchAll(word)) {
    const [found] = match;
    const from = match.index;
    const to = from + found.length;
    if (found.length === 1 || /.\p{Lu}/u.test(found) || abbreviations.has(found.toLowerCase())) continue;
    if (!/^[\p{Script=Latin}'’]+$/u.test(found)) continue;
    if (/^\.\p{L}/u.test(text.slice(to, to + 2)) || /\p{L}\.$/u.test(text.slice(from - 2, from))) continue;
    const isName = () => foreign.test(found) || !start.test(text.slice(Math.max(0, from - 12), from));
    if (/^\p{Lu}/u.test(found) && isName()) continue;
    yield { text: found, from, hyphened: text[to] === '-' };
  }
}
