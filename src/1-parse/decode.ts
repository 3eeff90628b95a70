import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Origin, SourceFile } from '../model/document.ts';
import type { Place } from '../model/place.ts';

const kilobyte = 1024;
const markdownLimit = 256 * kilobyte;
const otherLimit = 5 * kilobyte * kilobyte;

/** A place that is the whole of a file: its first character. */
export function startOf(file: string): Place {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Reports a file over its limit: Markdown 256 kB, others 5 MB. */
export function checkSize({ file, size }: SourceFile): Diagnostic[] {
  const limit = file.endsWith('.md') ? markdownLimit : otherLimit;
  if (size <= limit) return [];
  const label = limit === markdownLimit ? '256 kB' : '5 MB';
  return [diagnose('fil/for-stor', startOf(file), { størrelse: Math.ceil(size / kilobyte), grænse: label })];
}

/** The text in NFC, line ends as `\n`, without byte order mark. CSV may be Windows-1252; what is not UTF-8 otherwise is reported, as are Git's conflict markers. */
export function decode(
  origin: Origin,
  bytes: Uint8Array,
): { text: string; diagnostics: Diagnostic[] } | { text: undefined; diagnostics: Diagnostic[] } {
  const raw = utf8(bytes) ?? (origin.kind === 'cells' ? new TextDecoder('windows-1252').decode(bytes) : undefined);
  if (raw === undefined) return { text: undefined, diagnostics: [diagnose('fil/tegnsæt', startOf(origin.file))] };
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC');
  const line = text.split('\n').findIndex((each) => /^(<{7} |={7}$|>{7} )/.test(each));
  const conflict = /^<{7} /m.test(text) || /^>{7} /m.test(text);
  if (!conflict) return { text, diagnostics: [] };
  const place = { file: origin.file, start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 8 } };
  return { text: undefined, diagnostics: [diagnose('fil/git-konflikt', place)] };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
