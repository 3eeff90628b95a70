import { diagnose } from '../../diagnostics/diagnostic.ts';
import { findUnlinked } from '../find-unlinked.ts';
import type { Rule } from '../rule.ts';

const pointing =
  /(?<!\p{L})(?:oven ?for|neden ?for|ovennævnte|nedennævnte|ovenstående|nedenstående|(?:se|jf\.) her(?:over|under))(?!\p{L})/giu;
/** What is above or below something in the world. */
const place = /(?<!\p{L})(?:\p{L}*(?:etagen?|lejlighed(?:en)?|lokale[tr]?|rum(?:met)?|bor)|trin(?:net)?)\s*$/iu;

/** Reports `ovenfor`, `nedenstående` and the like in sentences without a link. */
export const pointingWords: Rule = (year) =>
  findUnlinked(year, pointing)
    .filter(({ before }) => !place.test(before))
    .map(({ text, place }) => diagnose('henvisning/retning', place, { tekst: text }));
