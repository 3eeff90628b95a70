import { fillWords } from '../diagnostics/fill-words.ts';
import type { FormData } from '../model/form.ts';
import type { AnswerFault } from './read-answer.ts';

/** What is said of a fault: the message that `aftale check` has for it, with its help where a notation is wrong. */
export function faultText({ code, values }: AnswerFault, messages: FormData['messages']): string {
  if (code === 'dato') return 'Skriv datoen, fx 16.5.2023.';
  const { text, help } = messages[code]!;
  const cure = help !== undefined && code.startsWith('værdi/') ? ` ${fillWords(help, values)}` : '';
  return fillWords(text, values) + cure;
}
