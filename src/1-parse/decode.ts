import { readText } from '../danish/charset.ts';
import { formatNumber } from '../danish/number.ts';
import { plainLetters } from '../danish/plain-letters.ts';
import { twiceEncoded } from '../danish/twice-encoded.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/start-of.ts';
import { lineOfPatch, patchLine } from '../judging/patch-line.ts';
import { overlongWord, overlongWords, textLimit } from '../judging/text-limits.ts';
import type { Origin, SourceFile } from '../model/document.ts';
import type { Place, Position } from '../model/place.ts';
import { conflictLine } from './conflict-markers.ts';
import { encodedTwice, otherCharset, tooLarge, tooManyLines, unresolvedConflict } from './file-messages.ts';

const kilobyte = 1024;
const imageLimit = 5 * kilobyte * kilobyte;
/** Some 100 pages; the time of the parsers grows with the square of the lines. */
const mostLines = 5000;

/** Reports a file over its limit: text 256 kB, images 5 MB. */
export function checkSize({ file, size }: SourceFile): Diagnostic[] {
  const limit = /\.(?:png|jpe?g)$/i.test(file) ? imageLimit : textLimit;
  if (size <= limit) return [];
  const inKilobytes = (bytes: number) => formatNumber(Math.ceil(bytes / kilobyte));
  return [diagnose(tooLarge, startOf(file), { størrelse: inKilobytes(size), grænse: inKilobytes(limit) })];
}

/** The text in plain letters, line ends as `\n`, without byte order mark. CSV may be Windows-1252 or UTF-16, as Excel saves it; what is not UTF-8 otherwise, or twice, is reported, as are Git's conflict markers and patches, more than 5,000 lines and a word of more than 1,000 letters. */
export function decode(
  origin: Origin,
  bytes: Uint8Array,
): { text: string; diagnostics: Diagnostic[] } | { text: undefined; diagnostics: Diagnostic[] } {
  const { file, kind } = origin;
  const refuse = (diagnostic: Diagnostic) => ({ text: undefined, diagnostics: [diagnostic] });
  const { text: raw, charset } = readText(bytes);
  const isTaken = charset === 'UTF-8' || (kind === 'cells' && (charset === 'Windows-1252' || charset === 'UTF-16'));
  if (!isTaken) {
    const place = charset === 'UTF-16' ? startOf(file) : firstWrong(file, plainLetters(raw));
    return refuse(diagnose(otherCharset, place, { tegnsæt: charset }));
  }
  const twice = twiceEncoded(raw);
  if (twice) {
    const { found, right, at } = twice;
    return refuse(
      diagnose(encodedTwice, placeAt(file, raw.slice(0, at), found.length), { fundet: found, ventet: right }),
    );
  }
  const text = plainLetters(raw.replace(/\r\n?/g, '\n'));
  const lines = text.split('\n');
  const conflict = conflictLine(file, lines);
  if (conflict !== undefined) {
    const [start, end] = [1, 8].map((column) => ({ line: conflict, column })) as [Position, Position];
    return refuse(diagnose(unresolvedConflict, { file, start, end }));
  }
  const patch = patchLine(lines);
  if (patch !== undefined) {
    const written = lines[patch - 1]!.trimEnd();
    const [start, end] = [1, written.length + 1].map((column) => ({ line: patch, column })) as [Position, Position];
    return refuse(diagnose(lineOfPatch, { file, start, end }, { tekst: written }));
  }
  if (lines.length > mostLines) return refuse(diagnose(tooManyLines, startOf(file)));
  const long = lines.findIndex((each) => overlongWords(each).length > 0);
  if (long < 0) return { text, diagnostics: [] };
  const [word] = overlongWords(lines[long]!);
  const start = { line: long + 1, column: word!.index + 1 };
  const end = { line: long + 1, column: start.column + word![0].length };
  return refuse(diagnose(overlongWord, { file, start, end }));
}

/** Where the first character stands that is not the same in every way to save a text. */
function firstWrong(file: string, text: string): Place {
  return placeAt(file, text.split(/[^\p{ASCII}]/u, 1)[0]!, 1);
}

/** The place of some characters of a line, by the text before them. */
function placeAt(file: string, before: string, length: number): Place {
  const lines = before.split(/\r\n?|\n/);
  const start = { line: lines.length, column: lines.at(-1)!.length + 1 };
  return { file, start, end: { line: start.line, column: start.column + length } };
}
