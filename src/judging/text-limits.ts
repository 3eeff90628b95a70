const kilobyte = 1024;

/** Bytes of a text file. */
export const textLimit = 256 * kilobyte;

/** No word or address is that long, and what looks for words takes time by its square. */
const longestWord = 1000;

/** The words of a line that are longer than a word can be. */
export function overlongWords(line: string): RegExpExecArray[] {
  return [...line.matchAll(/[\p{L}\p{N}._%+@/-]+/gu)].filter(([word]) => word.length > longestWord);
}
