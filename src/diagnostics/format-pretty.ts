import type { Place } from '../model/place.ts';
import type { Severity } from './codes.ts';
import { type Diagnostic, helpOf, type Language, messageOf } from './diagnostic.ts';
import type { Where } from './where.ts';

const words: Record<Language, Record<Severity | 'help' | 'also', string>> = {
  da: { error: 'fejl', warning: 'advarsel', style: 'stil', help: 'Hjælp', also: 'Se også' },
  en: { error: 'error', warning: 'warning', style: 'style', help: 'Help', also: 'See also' },
};

const colours: Record<Severity, number> = { error: 31, warning: 33, style: 36 };
const width = 100;

/** What a report is made with beside the diagnostics. */
export interface PrettyOptions {
  language: Language;
  colour: boolean;
  where: Where;
  /** The lines of a file, empty where it can't be read. */
  linesOf(file: string): string[];
}

/** One diagnostic as a person reads it: where in words, path, message, code frame, help. */
export function formatPretty(diagnostic: Diagnostic, { language, colour, where, linesOf }: PrettyOptions): string {
  const { severity, code, place, related = [] } = diagnostic;
  const paint = (text: string, style: number) => (colour ? `\u001b[${style}m${text}\u001b[0m` : text);
  const word = words[language][severity];
  const heading = where(place);
  const gap = ' '.repeat(Math.max(2, width - 10 - heading.length - code.length));
  const indent = ' '.repeat(10);
  const help = helpOf(diagnostic, language);
  return [
    `${paint(word.padEnd(10), colours[severity])}${paint(heading, 1)}${gap}${paint(code, 2)}`,
    `${indent}${paint(`${place.file}:${place.start.line}:${place.start.column}`, 2)}`,
    ...messageOf(diagnostic, language)
      .split('\n')
      .map((line) => indent + line),
    ...codeFrame(place, linesOf(place.file)),
    ...(help === undefined ? [] : [`${indent}${words[language].help}: ${help}`]),
    ...related.map((each) => `${indent}${words[language].also}: ${each.file}:${each.start.line}:${each.start.column}`),
  ].join('\n');
}

function codeFrame({ start, end }: Place, lines: string[]): string[] {
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const number = (at: number) => String(at).padStart(7);
  const clip = (text: string) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
  const before = lines[start.line - 2];
  const length = end.line === start.line ? Math.max(1, end.column - start.column) : line.length - start.column + 1;
  const marks =
    start.column > width
      ? []
      : [
          `${' '.repeat(9)} | ${' '.repeat(start.column - 1)}${'^'.repeat(Math.max(1, Math.min(length, width - start.column)))}`,
        ];
  return [
    ...(before === undefined || before.trim() === '' ? [] : [`  ${number(start.line - 1)} | ${clip(before)}`]),
    `> ${number(start.line)} | ${clip(line)}`,
    ...marks,
  ];
}
