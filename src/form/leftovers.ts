import { fault } from '../diagnostics/diagnostic.ts';
import { isText } from '../follow-up-files/answer-length.ts';
import { type TypedLine, typedLines } from '../follow-up-files/typed-lines.ts';
import { placeholder, unfilledPlaceholder } from '../judging/placeholder.ts';
import { programLeftover, programText } from '../judging/program-leftover.ts';
import type { AnswerFault } from './read-answer.ts';

/** The fault of an answer in which another program or a template left something, as `aftale check` says it; what a template left only needs a look. */
export function leftoverIn(path: string, text: string): AnswerFault | undefined {
  const words = isText(path) ? typedLines(text).map(wordsOf).join('\n') : text.replace(/\s+/g, ' ');
  const [program] = words.match(programLeftover) ?? [];
  if (program !== undefined) return fault(programText, { tekst: program.trim() });
  const [template] = words.match(placeholder) ?? [];
  return template === undefined
    ? undefined
    : { ...fault(unfilledPlaceholder, { tekst: shortened(template) }), advice: true };
}

/** The words of a line without its mark, each cell by itself. */
const wordsOf = ({ text }: TypedLine) => text.replaceAll('\t', '\n');

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
