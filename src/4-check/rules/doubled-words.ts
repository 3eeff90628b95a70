import { type Diagnostic, diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Passage } from '../../model/passage.ts';
import { matchesOf } from '../matches-of.ts';
import { textBefore } from '../near-text.ts';
import { fixIn, placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const doubledWord = adjustable({
  code: 'sprog/dobbelt-ord',
  severity: 'warning',
  da: 'Ordet »{ord}« står to gange i træk, ventede én gang.',
  en: 'The word "{ord}" stands twice in a row, expected once.',
  help: { da: 'Slet det ene.', en: 'Delete one.' },
  explanation: {
    means: 'Det samme ord står to gange efter hinanden. Det opstår, når en sætning skrives om, og er svært selv at se.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
});

const twice = /(?<![\p{L}\d\ufffc-])(\p{L}+)\s+(\1)(?![\p{L}\d\ufffc-])/giu;

/** Where a clause ends with the word that the next begins with, both belong there: »det, der er er …«. */
const maySitTwice =
  /^(?:at|de|dem|den|der|det|du|er|for|gør|har|hun|i|kan|må|nu|om|på|skal|som|så|til|var|ved|vi|vil)$/i;

/** Reports a word that stands twice in a row; the second is taken away where no sentence could need both. */
export const doubledWords: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [doubledWord],
  check: doubled,
};

function doubled(passage: Passage): Diagnostic[] {
  return matchesOf(passage.text, twice).flatMap((match) => {
    const [text, first = '', second = ''] = match;
    // Within a sentence, »Senior senior« is a name and a word; a name may be doubled.
    if (first !== second && (first !== capital(second) || !startsSentence(passage.text, match.index))) return [];
    if (first === second && first !== first.toLowerCase() && first !== first.toUpperCase()) return [];
    const to = match.index + text.length;
    const place = placeInPassage(passage, match.index, to);
    const diagnostic = diagnose(doubledWord, place, { ord: second });
    return maySitTwice.test(first) ? diagnostic : withFix(diagnostic, fixIn(passage, match.index, to, first));
  });
}

const startsSentence = (text: string, at: number) => /(?:^|[.!?:])[»\s]*$/.test(textBefore(text, at));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
