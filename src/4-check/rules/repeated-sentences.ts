import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Echo, echoesByPassage } from '../echo.ts';
import type { Rule } from '../rule.ts';
import { variable } from '../words.ts';
import { type WrittenSentence, writtenSentences } from '../written-sentences.ts';

/** Shorter sentences (»Centerlederen melder status.«) are said again with reason. */
const fewestWords = 8;

/** Reports sentences that stand twice in one agreement, or twice in what all agreements share. */
export const repeatedSentences: Rule = (year) =>
  [...writtenSentences(year).values()].flatMap((sentences) =>
    echoesByPassage(repeated(sentences)).map(({ text, place, original }) =>
      diagnose('svar/gentaget', place, { tekst: text }, [original]),
    ),
  );

function repeated(sentences: WrittenSentence[]): Echo[] {
  const first = new Map<string, WrittenSentence>();
  return sentences.flatMap((sentence) => {
    // What a variable says may differ from place to place.
    if (sentence.words.length < fewestWords || sentence.text.includes(variable)) return [];
    const key = sentence.words.join(' ');
    const original = first.get(key);
    if (original) return [{ sentence, original }];
    first.set(key, sentence);
    return [];
  });
}
