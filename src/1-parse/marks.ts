import { stillOpen } from '../danish/open.ts';
import type { MessageWith } from '../diagnostics/message.ts';
import type { Position } from '../model/place.ts';
import { noteWithoutText, unclosedVariable, unreadableDirective, unreadableLanguage } from './mark-messages.ts';

const directive = String.raw`^:{2,3}\p{L}.*$|(?<!:):{1,3}\p{L}[\p{L}-]*(?:\[[^[\]]{0,300}\])?\{[^{}\n]*\}|:lang ?\[`;

/** Characters in text that do something, or were meant to: variables (with a group), directives, markers of notes, what is still open. */
export const marks = new RegExp(
  String.raw`\{\{([^{}]*)\}\}|\{\{|\[\^[^\]\s]+\]|${directive}|(?<![\p{L}\d])UDFYLDES(?![\p{L}\d])`,
  'gmu',
);

/** The message on a mark that does nothing where it stands. */
export const markMessage = (mark: string): MessageWith<never, 'tekst'> | MessageWith<'tekst'> => {
  if (/^:lang ?\[/.test(mark)) return unreadableLanguage;
  if (mark.startsWith(':')) return unreadableDirective;
  if (mark.startsWith('[^')) return noteWithoutText;
  return mark === '{{' ? unclosedVariable : stillOpen;
};

/** The beginning of what an author wrote, short enough for a message. */
export function clip(text: string): string {
  const line = text.split('\n', 1)[0]!;
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

/** The position after a text that begins at one. */
export function after({ line, column }: Position, text: string): Position {
  const lines = text.split('\n');
  return lines.length === 1
    ? { line, column: column + text.length }
    : { line: line + lines.length - 1, column: lines.at(-1)!.length + 1 };
}
