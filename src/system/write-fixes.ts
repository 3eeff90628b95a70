import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix } from '../diagnostics/diagnostic.ts';

type WordFix = Extract<Fix, { place: unknown }>;

/** Puts fixes into the files below `root` and returns how many; what overlaps another, or stands in a file that is not UTF-8, waits. */
export function writeFixes(root: string, fixes: Fix[]): number {
  const words = Map.groupBy(
    fixes.filter((fix): fix is WordFix => 'place' in fix),
    ({ place }) => place.file,
  );
  let count = 0;
  for (const [file, own] of words) count += fixWords(join(root, file), own);
  const names = fixes.filter((fix) => 'newFile' in fix);
  // Two steps, since one file's new name may be another's old one.
  for (const { file } of names) renameSync(join(root, file), join(root, `${file}.part`));
  for (const { file, newFile } of names) {
    const free = !existsSync(join(root, newFile));
    renameSync(join(root, `${file}.part`), join(root, free ? newFile : file));
    if (free) count++;
  }
  return count;
}

function fixWords(path: string, fixes: WordFix[]): number {
  const bytes = readFileSync(path);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 0;
  }
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  // Lines keep their own ends: nothing but the fix changes.
  const lines = source.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/);
  let count = 0;
  let before = { line: Number.POSITIVE_INFINITY, column: 0 };
  const lastFirst = [...fixes].sort(
    ({ place: a }, { place: b }) => b.start.line - a.start.line || b.start.column - a.start.column,
  );
  for (const { place, found, text } of lastFirst) {
    const { start, end } = place;
    const line = lines[start.line - 1];
    const overlaps = end.line > before.line || (end.line === before.line && end.column > before.column);
    if (line === undefined || start.line !== end.line || overlaps || line !== line.normalize('NFC')) continue;
    // Escapes and variables take another room in the file than in the text that was checked.
    if (found !== undefined && line.slice(start.column - 1, end.column - 1) !== found) continue;
    lines[start.line - 1] = line.slice(0, start.column - 1) + text + line.slice(end.column - 1);
    before = start;
    count++;
  }
  if (count > 0) writeFileSync(path, mark + lines.join(''));
  return count;
}
