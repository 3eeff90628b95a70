/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with a small first letter, as a name stands inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
