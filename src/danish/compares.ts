/** Whether a sentence holds one thing against another, as a year against the one before it: `lavere end i 2022`. */
export const compares = (sentence: string): boolean => /(?<!\p{L})(?:end|i forhold til)(?!\p{L})/iu.test(sentence);
