import { formatNumber } from '../danish/number.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import type { Origin, SourceFile } from '../model/document.ts';
import type { Place } from '../model/place.ts';

const kilobyte = 1024;
const markdownLimit = 256 * kilobyte;
const otherLimit = 5 * kilobyte * kilobyte;

/** Reports a file over its limit: Markdown 256 kB, others 5 MB. */
export function checkSize({ file, size }: SourceFile): Diagnostic[] {
  const limit = file.endsWith('.md') ? markdownLimit : otherLimit;
  if (size <= limit) return [];
  const inKilobytes = (bytes: number) => formatNumber(Math.ceil(bytes / kilobyte));
  return [diagnose('fil/for-stor', startOf(file), { størrelse: inKilobytes(size), grænse: inKilobytes(limit) })];
}

/** The text in NFC, line ends as `\n`, without byte order mark. CSV may be Windows-1252; what is not UTF-8 otherwise is reported, as are Git's conflict markers. */
export function decode(
  origin: Origin,
  bytes: Uint8Array,
): { text: string; diagnostics: Diagnostic[] } | { text: undefined; diagnostics: Diagnostic[] } {
  const raw = utf8(bytes) ?? (origin.kind === 'cells' ? new TextDecoder('windows-1252').decode(bytes) : undefined);
  if (raw === undefined)
    return { text: undefined, diagnostics: [diagnose('fil/tegnsæt', firstWrong(origin.file, bytes))] };
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC');
  const line = text.split('\n').findIndex((each) => /^(<{7} |={7}$|>{7} )/.test(each));
  const conflict = /^<{7} /m.test(text) || /^>{7} /m.test(text);
  if (!conflict) return { text, diagnostics: [] };
  const place = { file: origin.file, start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 8 } };
  return { text: undefined, diagnostics: [diagnose('fil/git-konflikt', place)] };
}

/** Where the first byte stands that is no UTF-8. */
function firstWrong(file: string, bytes: Uint8Array): Place {
  const before = new TextDecoder()
    .decode(bytes)
    .split('\uFFFD', 1)[0]!
    .split(/\r\n?|\n/);
  const start = { line: before.length, column: before.at(-1)!.length + 1 };
  return { file, start, end: { line: start.line, column: start.column + 1 } };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
