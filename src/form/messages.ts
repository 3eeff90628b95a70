import { fillWords } from '../diagnostics/fill-words.ts';
import type { AnswerFault } from './read-answer.ts';

/** The text for a fault: the message that `aftale check` has for it, with its help where a notation or a character is wrong. */
export function faultText({ message: { code, da, help }, values }: AnswerFault): string {
  const cure = help && /^(?:værdi|tegn|markdown)\//.test(code) ? ` ${fillWords(help.da, values)}` : '';
  return fillWords(da, values) + cure;
}
