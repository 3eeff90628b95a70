import type { Passage } from '../model/passage.ts';

/** An abbreviation in a text, from its first letter on. */
export interface AbbreviationUse {
  abbreviation: string;
  from: number;
  to: number;
  /** How the text explains it here: by a bracket around it or after it, or by words that needn't be its own. */
  explained?: 'exactly' | 'somehow';
}

/** Two to six capitals, `&` between them: `V&U`, `FSIII`; not a word in capitals, nor part of `LokalMED`. */
const pattern = /(?<![\p{L}\p{N}&/#])\p{Lu}(?:&?\p{Lu}){1,5}(?![\p{L}\p{N}&])/gu;
/** Capitals that stand for something still to be written, or call to those who write. */
const notes = /^(?:N{2,}|X{2,}|OBS|NB|PS|TODO|TBD|FIXME)$/;
const roman = /^[IVX]+$/;
const capitals = String.raw`\p{Lu}[\p{Lu}&]+`;

/** In characters: an explanation beside an abbreviation is no longer. */
const reach = 120;
/** In characters: the words that a letter stands for, of which »sundhedsforebyggelse« is long. */
const longestWord = 25;

/** The abbreviations of a text; those of a formula, of a text all in capitals, or beside words that are, are none. */
export function abbreviationsIn({ text }: Passage): AbbreviationUse[] {
  if (/^[=#]/.test(text) || (!/\p{Ll}/u.test(text) && text.includes(' '))) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: abbreviation, index: from }) => {
    const to = from + abbreviation.length;
    const [before, after] = [text.slice(Math.max(0, from - reach), from), text.slice(to, to + reach)];
    if (roman.test(abbreviation) || notes.test(abbreviation) || isShouted(before, after)) return [];
    const explained = explanation(abbreviation, before, after);
    return [{ abbreviation, from, to, ...(explained && { explained }) }];
  });
}

const isShouted = (before: string, after: string) =>
  new RegExp(`${capitals} $`, 'u').test(before) || new RegExp(`^ ${capitals}(?![\\p{L}&])`, 'u').test(after);

function explanation(abbreviation: string, before: string, after: string): AbbreviationUse['explained'] {
  const bracket = /([^()]*[\p{L}»«\ufffc].?)\($/u.exec(before);
  if (bracket && /^\)/.test(after)) return abbreviates(abbreviation, bracket[1]!, true) ? 'exactly' : 'somehow';
  if (bracket && /^[-,; ]/.test(after)) return 'somehow';
  const [, words] = /^[-\p{Ll}'’]* \(([^()]{4,})\)/u.exec(after) ?? [];
  if (words !== undefined && abbreviates(abbreviation, words)) {
    return words[0]!.toLowerCase() === abbreviation[0]!.toLowerCase() ? 'exactly' : 'somehow';
  }
  return /^[-\p{Ll}]*(?:, (?:som|der))? (?:står for|betyder|er en forkortelse)/u.test(after) ? 'somehow' : undefined;
}

/** Whether the letters come in the words in this order, the first one at the beginning of a word (near the end of the words). */
function abbreviates(abbreviation: string, words: string, near = false): boolean {
  const letters = [...abbreviation.replaceAll('&', '').toLowerCase()];
  const text = (near ? words.slice(-abbreviation.length * longestWord) : words).toLowerCase();
  const start = near ? new RegExp(`(?<!\\p{L})${letters[0]}`, 'u').exec(text)?.index : 0;
  if (start === undefined) return false;
  let at = start - 1;
  return letters.every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}
