/** In characters. What a rule looks for beside a word stands near it; to look on to the text's ends would cost time by the square of its length. */
const reach = 300;

/** The text before an offset, as far as a rule needs it. */
export const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** The text from an offset on, as far as a rule needs it. */
export const textAfter = (text: string, at: number): string => text.slice(at, at + reach);
