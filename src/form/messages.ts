import { fillWords } from '../diagnostics/fill-words.ts';
import type { FormData } from '../model/form.ts';
import type { AnswerFault } from './read-answer.ts';

/** What is said of a fault: the message that `aftale check` has for it, with its help where a notation or a character is wrong. */
export function faultText({ code, values }: AnswerFault, messages: FormData['messages']): string {
  if (code === 'dato') return 'Skriv datoen, fx 16.5.2023.';
  if (code === 'navn') return 'Skriv, hvad tallet viser.';
  const { text, help } = messages[code]!;
  const cure = help !== undefined && /^(?:værdi|tegn|markdown)\//.test(code) ? ` ${fillWords(help, values)}` : '';
  return fillWords(text, values) + cure;
}
