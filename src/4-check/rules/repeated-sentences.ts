import { variable } from '../../danish/words-in.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { type Echo, echoesByPassage } from '../echo.ts';
import type { RuleOf } from '../rule.ts';
import { type WrittenSentence, writtenSentences } from '../written-sentences.ts';

const repeatedSentence = adjustable({
  code: 'svar/gentaget',
  severity: 'warning',
  da: 'Uventet gentagelse »{tekst}«, ventede det skrevet ét sted.',
  en: 'Unexpected repetition "{tekst}", expected it written in one place.',
  help: {
    da: 'Slet den ene, eller skriv, hvad der er særligt her.',
    en: 'Delete one of them, or write what is particular here.',
  },
  explanation: {
    means:
      'Den samme sætning står to steder i aftalen. Læseren leder efter en forskel, og rettes den ene, modsiger de hinanden.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.\n\n## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.',
    wrong:
      'Når medarbejderne taler sammen hver dag, møder borgerne et hold, der ved besked.\n\n## Bidrag\n\nNår medarbejderne taler sammen hver dag, møder borgerne et hold, der ved besked.',
    right:
      'Når medarbejderne taler sammen hver dag, møder borgerne et hold, der ved besked.\n\n## Bidrag\n\nBorgerne behøver ikke at fortælle det samme flere gange.',
  },
});

/** Shorter sentences (»Centerlederen melder status.«) are said again with reason. */
const fewestWords = 8;

/** Reports sentences that stand twice in one agreement, or twice in what all agreements share. */
export const repeatedSentences: RuleOf<'text'> = {
  scope: 'text',
  reads: 'facts',
  messages: [repeatedSentence],
  check: ({ unit }, { of }) =>
    echoesByPassage(repeated(of(writtenSentences).get(unit)!)).map(({ text, place, original }) =>
      diagnose(repeatedSentence, place, { tekst: text }, [original]),
    ),
};

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
