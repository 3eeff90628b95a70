import type { Diagnostic, Language } from '../diagnostics/diagnostic.ts';
import { formatGithub } from '../diagnostics/format-github.ts';
import { formatPretty } from '../diagnostics/format-pretty.ts';
import { describePlaces } from '../diagnostics/where.ts';
import type { SourceTree } from '../model/document.ts';
import type { AgreementYear } from '../model/year.ts';
import type { Terminal } from '../system/terminal.ts';

export const formats = ['pretty', 'github'] as const;
export const languages = ['da', 'en'] as const;

export interface ReportOptions {
  format: (typeof formats)[number];
  language: Language;
}

/** Prints a year's diagnostics in the format that was asked for. */
export function report(
  terminal: Terminal,
  diagnostics: Diagnostic[],
  tree: SourceTree,
  year: AgreementYear | undefined,
  { format, language }: ReportOptions,
): void {
  const where = describePlaces(year);
  const linesOf = (file: string) => linesIn(tree, file);
  for (const diagnostic of diagnostics) {
    if (format === 'github') terminal.out(formatGithub(diagnostic, language, where));
    else terminal.out(`${formatPretty(diagnostic, { language, colour: terminal.colour, where, linesOf })}\n`);
  }
}

function linesIn(tree: SourceTree, file: string): string[] {
  const bytes = tree.files.find((each) => each.file === file)?.bytes ?? new Uint8Array();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n?|\n/);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).split(/\r\n?|\n/);
  }
}

const counted: Record<Language, (count: number, one: string, many: string) => string> = {
  da: (count, one, many) => `${count} ${count === 1 ? one : many}`,
  en: (count, one, many) => `${count} ${count === 1 ? one : many}`,
};

/** `2 fejl, 1 advarsel`, or that there are none. */
export function countText(diagnostics: Diagnostic[], language: Language): string {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((each) => each.severity === severity).length;
  const say = counted[language];
  const words =
    language === 'da'
      ? [
          say(count('error'), 'fejl', 'fejl'),
          say(count('warning'), 'advarsel', 'advarsler'),
          say(count('style'), 'stilnote', 'stilnoter'),
        ]
      : [
          say(count('error'), 'error', 'errors'),
          say(count('warning'), 'warning', 'warnings'),
          say(count('style'), 'style note', 'style notes'),
        ];
  const named = words.filter((text) => !text.startsWith('0 '));
  if (named.length > 0) return named.join(', ');
  return language === 'da' ? 'ingen fejl' : 'no errors';
}
