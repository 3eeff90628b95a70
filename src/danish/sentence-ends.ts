/** A mark that ends a sentence, with the quote or bracket that closes there, before a capital or a variable (U+FFFC). */
const end = /[.!?…]+[»«”"’)\]]*(?=\s+[»«”"’([]*[\p{Lu}\ufffc])/gu;

/** Abbreviations that something follows: `jf. Serviceloven`. After others, as `200 kr.` and `osv.`, a sentence may end. */
const leading =
  /(?<![\p{L}\d])(?:adm|ang|bl\.a|ca|cf|d|div|dr|ekskl|evt|f\.eks|fhv|fig|gl|hhv|hr|iht|ift|inkl|jf|jfr|jvf|kap|kgl|kl|maks|max|mht|nr|opr|pga|pkt|pr|prof|stk|s|tilsv|tlf|vedr|vha)\.$/iu;
/** In characters, with its point. */
const longestLeading = 8;

/** The offsets in a text at which a sentence ends and another one follows. */
export const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(end)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((to) => !leading.test(text.slice(Math.max(0, to - longestLeading), to)));
