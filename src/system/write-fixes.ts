import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainLetters } from '../danish/plain-letters.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { type SourceChanges, writeSources } from './write-sources.ts';

type WordFix = Extract<Fix, { place: unknown }>;
type NameFix = Extract<Fix, { newFile: unknown }>;

/**
 * Puts fixes into the files below `root`, all or none, and returns how many; what overlaps another, or stands in a file
 * that is not UTF-8, waits, and so does a new name that another file has.
 */
export function writeFixes(root: string, fixes: Fix[]): number {
  const words = Map.groupBy(
    fixes.filter((fix): fix is WordFix => 'place' in fix),
    ({ place }) => place.file,
  );
  const fixed = [...words].flatMap(([file, own]) => fixWords(root, file, own) ?? []);
  const changes: SourceChanges = new Map(fixed.map(({ file, text }) => [file, text]));
  const renames = possible(root, fixes);
  const contents = renames.map(({ file }) => changes.get(file) ?? readFileSync(join(root, file)));
  // One file's new name may be another's old one: so all go before the first one comes.
  for (const { file } of renames) changes.set(file, undefined);
  for (const [index, { newFile }] of renames.entries()) changes.set(newFile, contents[index]);
  writeSources(root, changes, new Map(renames.map(({ file, newFile }) => [newFile, file])));
  return fixed.reduce((sum, { count }) => sum + count, renames.length);
}

/** The renames whose new name is free once all of them are done; of two that want the same, the first. */
function possible(root: string, fixes: Fix[]): NameFix[] {
  let left = fixes.filter((fix): fix is NameFix => 'newFile' in fix);
  for (;;) {
    const free = left.filter(
      ({ newFile }, index) =>
        left.findIndex((other) => other.newFile === newFile) === index &&
        (!existsSync(join(root, newFile)) || left.some(({ file }) => file === newFile)),
    );
    if (free.length === left.length) return free;
    left = free;
  }
}

/** A file's text with as many fixes in it as have room, undefined where none has. */
function fixWords(
  root: string,
  file: string,
  fixes: WordFix[],
): { file: string; text: string; count: number } | undefined {
  const bytes = readFileSync(join(root, file));
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  // Lines keep their own ends: nothing but the fix changes, and the way that letters are written on its line.
  const lines = source.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/);
  let count = 0;
  let before = { line: Number.POSITIVE_INFINITY, column: 0 };
  const lastFirst = [...fixes].sort(
    ({ place: a }, { place: b }) => b.start.line - a.start.line || b.start.column - a.start.column,
  );
  for (const { place, found, text } of lastFirst) {
    const { start, end } = place;
    const line = lines[start.line - 1] && plainLetters(lines[start.line - 1]!);
    const overlaps = end.line > before.line || (end.line === before.line && end.column > before.column);
    if (line === undefined || start.line !== end.line || overlaps) continue;
    // Escapes and variables take another room in the file than in the text that was checked.
    if (found !== undefined && line.slice(start.column - 1, end.column - 1) !== found) continue;
    lines[start.line - 1] = line.slice(0, start.column - 1) + text + line.slice(end.column - 1);
    before = start;
    count++;
  }
  return count > 0 ? { file, text: mark + lines.join(''), count } : undefined;
}
