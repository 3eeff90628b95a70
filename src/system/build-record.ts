import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { keep, readKept } from './kept.ts';
import { isAsWritten } from './read-set.ts';
import { sha256 } from './sha256.ts';

/** The record of what the last build of a folder was made from and what it wrote, so that the next needn't do it again. */
export interface BuildRecord {
  /** Program, browser and date: with these the same HTML gives the same PDF. */
  maker: string;
  /** All that the files depend on. */
  inputs: string;
  /** The texts that were printed to standard output. */
  said: string[];
  /** SHA-256 of every file of the set, by path below the folder. */
  files: Record<string, string>;
}

/** The record of the build that wrote `folder`; undefined where there is none, or none that is as it was written. */
export function readRecord(folder: string): BuildRecord | undefined {
  const path = pathOf(folder);
  const text = path === undefined ? undefined : readKept(path);
  return text && (JSON.parse(new TextDecoder().decode(text)) as BuildRecord);
}

/** Keeps the record of a build; where that can't be done, the next build does it all again. */
export function writeRecord(folder: string, record: BuildRecord): void {
  const path = pathOf(folder);
  if (path !== undefined) keep(path, new TextEncoder().encode(JSON.stringify(record)));
}

/** Whether every file still lies in the folder as it was written. */
export const isIntact = (folder: string, files: BuildRecord['files']): boolean =>
  Object.entries(files).every(([path, hash]) => isAsWritten(folder, path, hash));

function pathOf(folder: string): string | undefined {
  const cache = cacheFolder(process.env);
  return cache && join(cache, 'builds', `${sha256(folder)}.json`);
}
