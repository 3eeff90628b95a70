import { wordDifference } from '../../danish/word-difference.ts';
import { variable } from '../../danish/words-in.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { type Echo, echoesByPassage } from '../echo.ts';
import type { Facts } from '../facts.ts';
import type { RuleOf } from '../rule.ts';
import { shown } from '../shown.ts';
import { similarSentence } from '../similar-sentence.ts';
import { type WrittenSentence, writtenSentences } from '../written-sentences.ts';

const sharedTextRepeated = adjustable({
  code: 'fælles/gentaget',
  severity: 'warning',
  da: 'Uventet gentagelse af fælles tekst[, ændret her: {forskel}]. Ventede kun det, der er enhedens eget.',
  en: "Unexpected repetition of shared text[, changed here: {forskel}]. Expected only what is the unit's own.",
  help: {
    da: 'Slet gentagelsen. Gælder et fælles mål for jer, skrives »fælles: ID« øverst i målet; er den fælles tekst forkert, rettes den dér.',
    en: 'Delete the repetition. A shared goal is taken with "fælles: ID" at the top; if the shared text is wrong, mend it there.',
  },
  explanation: {
    means:
      'Enheden har skrevet noget, som den fælles tekst allerede siger. Læseren får det to gange, og er der en lille forskel, ved ingen, hvad der gælder.',
    file: 'traening/maal/03-koersel.md',
    instead: 'Grænsen er {{indikator.koersel.grænse}}.',
    wrong: 'Vi holder tallet op mod samme måneder i året før.',
    right: 'Grænsen er {{indikator.koersel.grænse}}.',
  },
});

/** Shorter sentences have most words in common by chance. */
const fewestWords = 8;
/** The part of the words that must be the same: where more than one in four differs, it is the unit's own sentence. */
const likeness = 0.75;

/** A unit's sentence that repeats a shared one, with what it changed: `»samlede« → »hele«`. */
interface Repetition extends Echo {
  changes: string[];
}

/** Reports units' text that repeats what `ramme.md` or a shared goal says, but for a few words, and prints the difference. */
export const repeatedSharedText: RuleOf<'text'> = {
  scope: 'text',
  reads: 'facts',
  messages: [sharedTextRepeated],
  check: ({ unit }, { of }) => {
    const own = unit === undefined ? [] : of(writtenSentences).get(unit)!.filter(isLong);
    const repetitions = own.flatMap((sentence) => repetitionOf(sentence, of(sharedFinder)(sentence)));
    return echoesByPassage(repetitions).map(({ place, original, echoes }) => {
      const changes = echoes.flatMap((each) => each.changes);
      return diagnose(sharedTextRepeated, place, changes.length > 0 ? { forskel: changes.join('; ') } : {}, [original]);
    });
  },
};

/** Finds the shared sentence that another is most like. */
const sharedFinder = ({ of }: Facts) => similarSentence((of(writtenSentences).get(undefined) ?? []).filter(isLong));

const isLong = ({ words }: WrittenSentence) => words.filter((word) => word !== variable).length >= fewestWords;

function repetitionOf(sentence: WrittenSentence, original: WrittenSentence | undefined): Repetition[] {
  if (!original) return [];
  const { changes, kept } = wordDifference(original.words, sentence.words);
  if (kept < likeness * Math.max(original.words.length, sentence.words.length)) return [];
  const printed = changes.map(
    ({ before, after }) => `${quoted(original.written.slice(...before))} → ${quoted(sentence.written.slice(...after))}`,
  );
  return [{ sentence, original, changes: printed }];
}

/** The words, or a dash for none. */
const quoted = (words: string[]) => (words.length === 0 ? '–' : `»${shown(words.join(' '))}«`);
