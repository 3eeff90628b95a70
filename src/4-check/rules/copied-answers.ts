import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { type Echo, echoesByPassage } from '../echo.ts';
import type { Rule } from '../rule.ts';
import { unitOf } from '../unit-of.ts';
import { variable } from '../words.ts';
import { type WrittenSentence, writtenSentences } from '../written-sentences.ts';

/** Shorter sentences are alike by chance. */
const fewestWords = 10;

/** Reports answers of goals and initiatives that stand word for word in another unit's, the unit's name aside. */
export const copiedAnswers: Rule = (year) => {
  const written = writtenSentences(year);
  const shared = new Set((written.get(undefined) ?? []).map(keyOf));
  const first = new Map<string, WrittenSentence>();
  const copies = [...written].flatMap(([unit, sentences]) =>
    unit === undefined
      ? []
      : sentences.filter(isAnswer).flatMap((sentence): Echo[] => {
          const key = keyOf(sentence);
          const original = first.get(key);
          if (!original && !shared.has(key)) first.set(key, sentence);
          return original && unitOf(original.passage.file) !== unit ? [{ sentence, original }] : [];
        }),
  );
  const nameOf = ({ file }: Place) => year.units.get(unitOf(file) ?? '')?.name ?? unitOf(file);
  return echoesByPassage(copies).map(({ text, place, original }) =>
    diagnose('svar/kopieret', place, { tekst: text, enhed: nameOf(original) }, [original]),
  );
};

const keyOf = ({ words }: WrittenSentence) => words.join(' ');

const isAnswer = ({ passage, words }: WrittenSentence) =>
  /\/(?:maal|indsatser)\//.test(passage.file) && words.filter((word) => word !== variable).length >= fewestWords;
