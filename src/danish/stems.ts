import { wordsIn } from './words-in.ts';

/** Endings of nouns, adjectives and verbs. */
const ending = /(?:erne|ernes|ene|enes|ede|ens|ets|ers|en|et|er|es|te|ne|e|s|t)$/;

/** The stems of a text's words: `handleplanen` and `handleplan` have one. Short words and figures are left out. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    wordsIn(text.toLowerCase())
      .filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !common.has(word))
      .map((word) => word.replace(ending, ''))
      .filter((stem) => stem.length > 2),
  );

/** Whether two stems begin alike, or one is part of the other. */
export const areAkin = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a) || (a.length > 5 && b.startsWith(a.slice(0, 6)))));

/** Words that say nothing of what a text is about. */
const common = new Set(
  'alle bla dem den der des det dig din dit dog dvs end fik for fra få får gør han har hos hun hver hvor ift jeg kan kom lav man med men mig min mit nej når nær og også per pga som skal til tre var ved vil vor alle andre bliver blev både denne deres dette disse efter eller enhed enheden enten fordi først gang have havde heraf hver hvert hvis hvor hvordan ikke inden indtil intet kunne lige mange med meget mellem mens mere mindst måde måtte når også over samme selv siden skal skulle således samt sådan under vores være været'.split(
    ' ',
  ),
);
