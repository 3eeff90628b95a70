import type { Place } from '../model/place.ts';
import { type Diagnostic, helpOf, type Language, messageOf } from './diagnostic.ts';
import type { Severity } from './message.ts';
import { visible } from './visible.ts';

const words: Record<Language, Record<Severity | 'help' | 'also', string>> = {
  da: { error: 'fejl', warning: 'advarsel', style: 'stil', help: 'Hjælp', also: 'Se også' },
  en: { error: 'error', warning: 'warning', style: 'style', help: 'Help', also: 'See also' },
};

const colours: Record<Severity, number> = { error: 31, warning: 33, style: 36 };
const width = 100;

/** The ways and words of a report beside the diagnostics. */
export interface PrettyOptions {
  language: Language;
  colour: boolean;
  /** The place in an author's words. */
  where: string;
  /** The lines of the diagnostic's file. */
  lines: string[];
}

/** One diagnostic as a person reads it: where in words, path, message, code frame, help. */
export function formatPretty(diagnostic: Diagnostic, options: PrettyOptions): string {
  const { language, colour, lines } = options;
  const where = visible(options.where);
  const { severity, code, place, related = [] } = diagnostic;
  const paint = (text: string, style: number) => (colour ? `\u001b[${style}m${text}\u001b[0m` : text);
  const word = words[language][severity];
  const gap = ' '.repeat(Math.max(2, width - 10 - where.length - code.length));
  const indent = ' '.repeat(10);
  const help = helpOf(diagnostic, language);
  return [
    `${paint(word.padEnd(10), colours[severity])}${paint(where, 1)}${gap}${paint(code, 2)}`,
    `${indent}${paint(address(place), 2)}`,
    indent + visible(messageOf(diagnostic, language)),
    ...codeFrame(place, lines),
    ...(help === undefined ? [] : [`${indent}${words[language].help}: ${visible(help)}`]),
    ...related.map((each) => `${indent}${words[language].also}: ${address(each)}`),
  ].join('\n');
}

const address = ({ file, start }: Place) => `${visible(file)}:${start.line}:${start.column}`;

/** The line with its place marked, and the line before; nothing for a place that is a whole file. */
function codeFrame({ start, end }: Place, lines: string[]): string[] {
  const written = lines[start.line - 1] ?? '';
  const line = visible(written);
  const shownColumn = (column: number) => visible(written.slice(0, column - 1)).length + 1;
  const column = shownColumn(start.column);
  const whole = start.line === end.line && start.column === end.column && start.line === 1 && start.column === 1;
  if (whole || line.trim() === '') return [];
  const number = (at: number) => String(at).padStart(7);
  const last = end.line === start.line ? Math.max(shownColumn(end.column), column + 1) : line.length + 1;
  // A paragraph is one long line: show the part in which the place is.
  const from = last <= width ? 0 : Math.max(0, Math.min(column - 20, last - width + 20));
  const shown = clip(line, from);
  const marks = '^'.repeat(Math.max(1, Math.min(last - column, from + width - column)));
  const before = visible(lines[start.line - 2] ?? '');
  return [
    ...(before.trim() === '' || from > 0 ? [] : [`  ${number(start.line - 1)} | ${clip(before, 0)}`]),
    `> ${number(start.line)} | ${shown}`,
    `${' '.repeat(9)} | ${' '.repeat(column - 1 - from)}${marks}`,
  ];
}

function clip(line: string, from: number): string {
  const shown = (from > 0 ? '…' : '') + line.slice(from > 0 ? from + 1 : 0, from + width);
  return line.length > from + width ? `${shown.slice(0, -1)}…` : shown;
}
