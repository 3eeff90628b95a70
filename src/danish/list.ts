/** The words as a Danish enumeration: `a, b og c`, or `a, b eller c`; `''` for none. */
export function listWords(words: readonly string[], between: 'og' | 'eller' = 'og'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${between} ${words.at(-1)}`;
}
