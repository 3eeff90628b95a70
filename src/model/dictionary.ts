/** A Danish dictionary with the words that the authors have added. */
export interface Dictionary {
  /** Whether the word is one, or put together of such; a capital is only needed where the word has one. */
  has(word: string): boolean;
  /** Whether the word itself is in the dictionary. */
  lists(word: string): boolean;
  /** Whether the part may stand before a hyphen: `arbejds`. */
  begins(part: string): boolean;
  /** Words that look like it, best first. */
  suggest(word: string): string[];
}
