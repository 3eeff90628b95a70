import { message } from '../diagnostics/message.ts';

export const overlongWord = message({
  code: 'fil/for-langt-ord',
  severity: 'error',
  da: 'Uventet ord på over 1.000 tegn, ventede mellemrum.',
  en: 'Unexpected word of more than 1,000 characters, expected spaces.',
  help: { da: 'Slet det, eller skriv det med mellemrum.', en: 'Delete it, or write it with spaces.' },
  explanation: {
    means:
      'Et ord på over 1.000 tegn er ikke et ord, men indsatte data eller en tekst, der har mistet sine mellemrum. Det kan hverken læses eller deles på en side.',
    case: '1-parse/fil-for-langt-ord',
    wrong: 'Tallene er sat ind i målet uden mellemrum, tusindvis af tegn i træk.',
    right: 'Tallene står i en tabel.',
  },
});

const kilobyte = 1024;

/** Bytes of a text file. */
export const textLimit = 256 * kilobyte;

/** No word or address is that long, and what looks for words takes time by its square. */
const longestWord = 1000;

/** The words of a line that are longer than a word can be. */
export function overlongWords(line: string): RegExpExecArray[] {
  return [...line.matchAll(/[\p{L}\p{N}._%+@/-]+/gu)].filter(([word]) => word.length > longestWord);
}
