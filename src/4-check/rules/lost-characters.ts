import { lostCharacter } from '../../danish/character-messages.ts';
import { misreadLetter, misreadLetters } from '../../danish/misread-letters.ts';
import { type Diagnostic, diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { matchesOf } from '../matches-of.ts';
import { fixIn, placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

/** Reports letters that were read in the wrong encoding. */
export const lostCharacters: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [lostCharacter],
  check: garbled,
};

function garbled(passage: Passage): Diagnostic[] {
  return matchesOf(passage.text, misreadLetter).map(({ 0: found, index }) => {
    const to = index + found.length;
    const right = misreadLetters[found]!;
    const diagnostic = diagnose(lostCharacter, placeInPassage(passage, index, to), { fundet: found, ventet: right });
    return withFix(diagnostic, fixIn(passage, index, to, right));
  });
}
