import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';

const markerWithoutNote = adjustable({
  code: 'henvisning/mærke',
  severity: 'warning',
  da: 'Uventet mærke »{mærke}« efter »{ord}«, ventede en note til det.',
  en: 'Unexpected marker "{mærke}" after "{ord}", expected a note for it.',
  help: {
    da: 'Slet mærket, eller skriv [^1] her og »[^1]: noten« på en linje for sig. I en tabel skrives noten i teksten ved tabellen.',
    en: 'Delete the marker, or write [^1] here and "[^1]: the note" on a line of its own. The note of a table stands in the text beside it.',
  },
  explanation: {
    means:
      'En stjerne eller et lille tal henviser til en note, som ikke er der. Læseren leder efter den og kan tro, at noget er fjernet.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Budgettet* dækker den træning, som er omtalt i [](mål:ventetid).',
    right: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
  },
});

/** A mark (with the flag `g`), and the word before it where it is one of a note. */
interface Mark {
  pattern: RegExp;
  word: RegExp;
}

const star: Mark = { pattern: /\*+(?![\p{L}\d*])/gu, word: /(?<!\*(?:[^\s*][^*]{0,200})?)[\p{L}\d]+(?=[%)]?$)/u };
const numberedStar: Mark = { pattern: /\*+\d{1,2}(?![\p{L}\d*])/gu, word: /\p{L}[\p{L}\d]+(?=[%)]?$)/u };
const raised: Mark = { pattern: /[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu, word: /\p{L}{4,}$/u };
/** A figure that was raised once, as in `opgaver5`; after some words it is a number of their own. */
const glued: Mark = {
  pattern: /(?=\d)(?<=\p{Ll}{5})\d{1,2}(?![\p{L}\d_/-]|[.,]\d)/gu,
  word: /(?<![\p{L}\d])(?!(?:afsnit|bilag|figur|gruppe|kapitel|niveau|punkt|tabel|covid)$)\p{Ll}{5,}$/u,
};

/** Reports markers of a note that isn't there: `sygefravær*`, `opgaver5`. */
export const markersWithoutNote: RuleOf<'text'> = {
  scope: 'text',
  reads: 'language',
  messages: [markerWithoutNote],
  check: ({ passages }) => {
    // A note that an author made of a star is one, though not linked.
    const hasStars = passages.some(({ text }) => text.startsWith('*'));
    const marks = [raised, glued, ...(hasStars ? [] : [star, numberedStar])];
    return marks.flatMap((mark) => passages.flatMap((passage) => findMarks(passage, mark)));
  },
};

const findMarks = (passage: Passage, { pattern, word }: Mark): Diagnostic[] =>
  findIn(passage, pattern).flatMap(({ text, before, place }) => {
    const found = word.exec(before)?.[0];
    return found ? [diagnose(markerWithoutNote, place, { mærke: text, ord: found })] : [];
  });
