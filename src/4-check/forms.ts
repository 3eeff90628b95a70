import { oneLine } from '../danish/one-line.ts';
import { variable } from '../danish/words-in.ts';
import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import type { MessageWith } from '../diagnostics/message.ts';
import type { Passage } from '../model/passage.ts';
import { matchesOf } from './matches-of.ts';
import { fixIn, placeInPassage } from './place-in-passage.ts';

/** A form of writing that is not the right one. */
export interface Form {
  /** Global; where it has a group `form`, only that is reported and changed. */
  pattern: RegExp;
  /** The right one; undefined where what was found is right after all. */
  right(match: RegExpExecArray): string | undefined;
  /** There may be another right answer, so nothing is changed. */
  unsure?: true;
}

type FormMessage = MessageWith<'fundet' | 'ventet'>;

/** A diagnostic with `fundet` and `ventet`, and its fix, for every place in a passage that is written in one of the forms. */
export function reportForms(message: FormMessage, passage: Passage, forms: Form[]): Diagnostic[] {
  return forms.flatMap((form) => findForm(message, passage, form));
}

function findForm(message: FormMessage, passage: Passage, { pattern, right, unsure }: Form): Diagnostic[] {
  return matchesOf(passage.text, pattern).flatMap((match) => {
    const found = match.groups?.form ?? match[0];
    const expected = right(match);
    if (expected === undefined || expected === found || found.includes(variable)) return [];
    const from = match.index + match[0].indexOf(found);
    const to = from + found.length;
    const values = { fundet: oneLine(found), ventet: oneLine(expected) };
    const diagnostic = diagnose(message, placeInPassage(passage, from, to), values);
    return unsure ? diagnostic : withFix(diagnostic, fixIn(passage, from, to, expected));
  });
}
