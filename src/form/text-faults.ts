import { unprintableFault } from '../danish/character-name.ts';
import { findCprNumbers } from '../danish/cpr.ts';
import { isOpen, stillOpen } from '../danish/open.ts';
import { unprintableIn } from '../danish/unprintable.ts';
import { fault } from '../diagnostics/diagnostic.ts';
import { isText, overLength } from '../follow-up-files/answer-length.ts';
import { plainMarkdown } from '../follow-up-files/plain-markdown.ts';
import { typedText } from '../follow-up-files/typed-text.ts';
import { findHostile } from '../judging/hostile.ts';
import { lineOfPatch, patchLine } from '../judging/patch-line.ts';
import { personalNumberFault } from '../judging/personal-number.ts';
import { overlongWord, overlongWords } from '../judging/text-limits.ts';
import type { Answers } from './answers.ts';
import { leftoverIn } from './leftovers.ts';
import type { AnswerFault } from './read-answer.ts';

/** The faults of answers whatever they answer, by path, by the functions of `aftale import`, with what in them needs a look. */
export function textFaults(answers: Answers): Map<string, AnswerFault> {
  // A milestone's is made of choices and a date that is judged for itself.
  const typed = [...answers].filter(([path]) => !/^[^/]+\/[^/]+\/milepæle\//.test(path));
  return new Map(
    typed.flatMap(([path, text]): [string, AnswerFault][] => {
      const fault = textFault(path, typedText(text));
      return fault ? [[path, fault.advice ? fault : { ...fault, atOnce: true }]] : [];
    }),
  );
}

function textFault(path: string, text: string): AnswerFault | undefined {
  if (findCprNumbers(text).length > 0) return personalNumberFault;
  const [unprintable] = unprintableIn(text);
  if (unprintable) return unprintableFault(unprintable);
  const length = overLength(path, text);
  if (length) return length;
  // As it stands in the file that is saved.
  if (overlongWords(JSON.stringify(text)).length > 0) return fault(overlongWord);
  const markdown = isText(path) ? plainMarkdown(text) : '';
  const hostile = findHostile(markdown);
  if (hostile) return fault(hostile.message);
  const lines = markdown.split('\n');
  const patch = patchLine(lines);
  if (patch !== undefined) return fault(lineOfPatch, { tekst: lines[patch - 1]! });
  return isOpen(text) ? fault(stillOpen) : leftoverIn(path, text);
}
