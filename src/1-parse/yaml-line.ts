/** The fault of a stretch of YAML, in the words of someone who writes; offsets in UTF-16 code units. */
export interface YamlProblem {
  da: string;
  en: string;
  from: number;
  to: number;
}

/** The stretch of words that begin at an offset. */
export const span = (from: number, words: string) => ({ from, to: from + words.length });

/** Where the line of an offset begins and ends. */
export function lineAt(text: string, offset: number): { start: number; end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}
