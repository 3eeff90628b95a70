/** The words as a Danish enumeration: `a, b og c`; `''` for none. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}
