/** U+FFFC in a passage: a variable, or something without words. */
export const variable = '\ufffc';

/** The pattern of a word (with the flag `u`). */
export const wordPattern = String.raw`[\p{L}\d]+(?:[-’'.,][\p{L}\d]+)*|\ufffc`;

const word = new RegExp(wordPattern, 'gu');

/** The words of a text in order and as written, marks between them left out; a variable is a word. */
export const wordsIn = (text: string): string[] => text.match(word) ?? [];
