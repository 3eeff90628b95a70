import { printedRanges } from './printed-ranges.ts';

/** A run of characters that no font has: where in the text it begins, the whole run of it, its first character, and that one's number. */
export interface Unprintable {
  index: number;
  run: string;
  character: string;
  /** `U+1F600` */
  number: string;
  /** Nothing is drawn for the whole run, so that no font need have it. */
  unseen: boolean;
}

const printed = printedRanges
  .trim()
  .split(/\s+/)
  .map((range) => range.replace(/[\da-f]+/g, '\\u{$&}'))
  .join('');
const other = `[^\\n\\t${printed}]`;
/** A run goes on over what is drawn as one picture: a joiner and the next sign. */
const runs = new RegExp(`${other}(?:\\u200d.|\\ufe0f|${other})*`, 'gu');

const unseen = /^[\p{Cf}\p{Zl}\p{Zp}]+$/u;

/**
 * The characters of a text that can't be printed, each run of them once: no font of the documents has them, or they are
 * no characters to be seen. Line ends and tabs are left alone. It is the same for every text, wherever it is printed.
 */
export function unprintableIn(text: string): Unprintable[] {
  // Most texts have none, and a search is quicker than `matchAll`.
  if (text.search(runs) < 0) return [];
  return [...text.matchAll(runs)].map(({ 0: run, index }) => {
    const character = String.fromCodePoint(run.codePointAt(0)!);
    return { index, run, character, number: characterNumber(character), unseen: unseen.test(run) };
  });
}

/** `U+00AD` */
export const characterNumber = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
