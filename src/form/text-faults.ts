import { unprintableWords } from '../danish/character-name.ts';
import { findCprNumbers } from '../danish/cpr.ts';
import { isOpen } from '../danish/open.ts';
import { unprintableIn } from '../danish/unprintable.ts';
import { findHostile } from '../judging/hostile.ts';
import { patchLine } from '../judging/patch-line.ts';
import { overlongWords } from '../judging/text-limits.ts';
import { isText, overLength } from '../scaffold/answer-length.ts';
import { plainMarkdown } from '../scaffold/plain-markdown.ts';
import { typedText } from '../scaffold/typed-text.ts';
import type { Answers } from './answers.ts';
import { leftoverIn } from './leftovers.ts';
import type { AnswerFault } from './read-answer.ts';

/** What is wrong with answers whatever they answer, by path, by the functions of `aftale import`, and what in them needs a look. */
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
  if (findCprNumbers(text).length > 0) return { code: 'privat/cpr', values: { nummer: '######-####' } };
  const [unprintable] = unprintableIn(text);
  if (unprintable) return unprintableWords(unprintable);
  const length = overLength(path, text);
  if (length) return { code: 'skema/for-langt', values: length };
  // As it stands in the file that is saved.
  if (overlongWords(JSON.stringify(text)).length > 0) return { code: 'fil/for-langt-ord', values: {} };
  const markdown = isText(path) ? plainMarkdown(text) : '';
  const hostile = findHostile(markdown);
  if (hostile) return { code: hostile.code, values: {} };
  const lines = markdown.split('\n');
  const patch = patchLine(lines);
  if (patch !== undefined) return { code: 'fil/git-rettelse', values: { tekst: lines[patch - 1]! } };
  return isOpen(text) ? { code: 'udfyldes/åben', values: {} } : leftoverIn(path, text);
}
