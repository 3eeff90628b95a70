import { type Diagnostic, helpOf, type Language, messageOf } from './diagnostic.ts';
import { visible } from './visible.ts';

const commands = { error: 'error', warning: 'warning', style: 'notice' } as const;

/** One diagnostic as a workflow command that GitHub shows at the line in a pull request. */
export function formatGithub(diagnostic: Diagnostic, language: Language, where: string): string {
  const { code, severity, place } = diagnostic;
  const help = helpOf(diagnostic, language);
  const message = [messageOf(diagnostic, language), help ?? ''].filter(Boolean).map(visible).join('\n');
  const properties = {
    file: place.file,
    line: place.start.line,
    endLine: place.end.line,
    col: place.start.column,
    ...(place.end.line === place.start.line && { endColumn: place.end.column }),
    title: `${where} (${code})`,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
