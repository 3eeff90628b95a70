import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { SourceFile } from '../model/document.ts';
import { isMachineFile } from './machine-file.ts';
import { namePattern, plainPath } from './name-pattern.ts';

/** A larger file isn't read: it is over every limit. */
const largest = 5 * 1024 * 1024;

/**
 * The files that an argument names, absolute or from `root`: itself, those with this ending in the folder that it is, or
 * those that fit it where it has `*` or `?`, which not every shell expands. Sorted; `\` parts folders as `/` does.
 */
export function givenFiles(root: string, argument: string, ending: string): string[] {
  const given = existsSync(resolve(root, argument)) ? argument : plainPath(argument);
  const stats = statSync(resolve(root, given), { throwIfNoEntry: false });
  if (stats?.isDirectory()) return namesIn(root, given, `*${ending}`).map((name) => join(given, name));
  if (stats) return [given];
  const start = parse(given).root;
  const steps = given.slice(start.length).split('/');
  const found = steps.reduce(
    (folders, step) => folders.flatMap((folder) => namesIn(root, folder, step).map((name) => join(folder, name))),
    [start],
  );
  return found.filter((file) => existsSync(resolve(root, file)));
}

/** The file, empty where it is too large to be a source; undefined where there is nothing to read, as of a device. */
export function readGiven(root: string, file: string): SourceFile | undefined {
  const path = resolve(root, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const bytes = stats.size > largest ? new Uint8Array() : readFileSync(path);
  return { file, bytes, size: stats.size, link: false };
}

/** The names in a folder that fit a pattern, without what machines put there. */
function namesIn(root: string, folder: string, pattern: string): string[] {
  if (!/[*?]/.test(pattern)) return [pattern];
  const fits = new RegExp(`^${namePattern(pattern)}$`, 'iu');
  const path = resolve(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !isMachineFile(name) && fits.test(name.normalize('NFC')))
    .sort();
}
