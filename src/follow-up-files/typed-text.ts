import { misreadLetter, misreadLetters } from '../danish/misread-letters.ts';
import { plainLetters } from '../danish/plain-letters.ts';

/** Characters of word processors, web pages and PDFs that have one right reading; all else stays, to be told of. */
const readings: [RegExp, string | ((found: string) => string)][] = [
  [/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n'],
  // Symbol and Wingdings, which Word numbers from U+F000: bullets, and the arrows it makes of --> and <--.
  [/^(\s*)[\uf000-\uf0ff](?=\s)/gm, '$1•'],
  [/\uf0e0/g, '→'],
  [/\uf0df/g, '←'],
  // U+001E is Word's own.
  [/[\u2010\u2011\u001e]/g, '-'],
  // What is not seen: zero width, marks of direction, soft hyphens, controls, wishes for pictures.
  [/(?![\n\t])\p{Cc}|\p{Cf}|\ufe0f/gu, ''],
  [/[\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' '],
  [/[\u2007\u202f]/g, '\u00a0'],
  [misreadLetter, (letters) => misreadLetters[letters]!],
];

/** The text that was typed or pasted, in the characters that documents have for it; lines end with `\n`. */
export const typedText = (text: string): string =>
  plainLetters(readings.reduce((typed, [found, right]) => typed.replace(found, right as string), text));

/** The answers of a form, their texts so. */
export const typedAnswers = <T>(value: T): T => {
  if (typeof value === 'string') return typedText(value) as T;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typedAnswers(each)])) as T;
};
