import { readText } from '../danish/charset.ts';
import { maskCprNumbers } from '../danish/cpr.ts';
import type { Diagnostic, Language } from '../diagnostics/diagnostic.ts';
import { formatGithub } from '../diagnostics/format-github.ts';
import { formatJson } from '../diagnostics/format-json.ts';
import { formatPretty } from '../diagnostics/format-pretty.ts';
import { formatSarif } from '../diagnostics/format-sarif.ts';
import { describePlaces } from '../diagnostics/where.ts';
import type { SourceTree } from '../model/document.ts';
import type { AgreementYear } from '../model/year.ts';
import type { Terminal } from '../system/terminal.ts';
import { version } from '../system/version.ts';
import { severityCounts } from '../words/commands/common-words.ts';

export const formats = ['pretty', 'json', 'sarif', 'github'] as const;

export interface ReportOptions {
  format: (typeof formats)[number];
  language: Language;
}

/** A year's files with what stages 1-4 made of them. */
export interface CheckedYear {
  tree: SourceTree;
  year: AgreementYear | undefined;
  diagnostics: Diagnostic[];
}

/** Prints the diagnostics of all years in the format that was asked for; what they quote is masked where it is a CPR number, for others read the logs. */
export function report(terminal: Terminal, years: CheckedYear[], { format, language }: ReportOptions): void {
  const told = years.flatMap(({ year, diagnostics }) => {
    const where = describePlaces(year);
    return diagnostics.map((diagnostic) => ({ diagnostic, where: where(diagnostic.place) }));
  });
  if (format === 'json' || format === 'sarif') {
    terminal.out(maskCprNumbers(format === 'json' ? formatJson(told, language) : formatSarif(told, language, version)));
    return;
  }
  const trees = years.map(({ tree }) => tree);
  for (const { diagnostic, where } of told) {
    const options = { language, colour: terminal.colour, where, lines: linesOf(diagnostic.place.file, trees) };
    const text =
      format === 'github' ? formatGithub(diagnostic, language, where) : `${formatPretty(diagnostic, options)}\n`;
    terminal.outAsIs(maskCprNumbers(text));
  }
}

function linesOf(file: string, trees: SourceTree[]): string[] {
  const bytes = trees.flatMap(({ files }) => files).find((each) => each.file === file)?.bytes ?? new Uint8Array();
  // Masked as a whole: a frame may cut a number in two.
  return maskCprNumbers(readText(bytes).text).split(/\r\n?|\n/);
}

/** `2 fejl, 1 advarsel`, or that there are none. */
export function countText(diagnostics: Diagnostic[], language: Language): string {
  const counts = { error: 0, warning: 0, style: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return severityCounts(counts, language);
}
