const pointing = 'det|den|de|dem|denne|dette|disse|derfor|dermed|derefter|dertil|her|så|samtidig|hun|han';
const anywhere = new RegExp(String.raw`(?<![\p{L}-])(?:${pointing})(?![\p{L},-])`, 'iu');

/** Whether a sentence has a word that may point at the one before it: `Derfor`, `gælder det`; not `den, der`. */
export const pointsBack = (sentence: string): boolean => anywhere.test(sentence);
