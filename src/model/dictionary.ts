/** A Danish dictionary; compounds of its words are words. */
export interface Dictionary {
  has(word: string): boolean;
  /** Words that look like it, best first. */
  suggest(word: string): string[];
}
