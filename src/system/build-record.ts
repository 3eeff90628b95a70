import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { sha256 } from './write-set.ts';

/** What the last build of a folder was made from and what it wrote, so that the next needn't do it again. */
export interface BuildRecord {
  /** Program, browser and date: with these the same HTML gives the same PDF. */
  maker: string;
  /** All that the files depend on. */
  inputs: string;
  /** What was printed to standard output. */
  said: string[];
  /** SHA-256 by path below the folder. */
  files: Record<string, string>;
}

/** The record of the build that wrote `folder`; undefined where there is none, or none that can be read. */
export async function readRecord(folder: string): Promise<BuildRecord | undefined> {
  const path = pathOf(folder);
  if (path === undefined) return undefined;
  return readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as BuildRecord,
    () => undefined,
  );
}

/** Keeps the record of a build; a cache that can't be written only means that the next build does it all again. */
export async function writeRecord(folder: string, record: BuildRecord): Promise<void> {
  const path = pathOf(folder);
  if (path === undefined) return;
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(path, JSON.stringify(record)))
    .catch(() => undefined);
}

/** Whether every file still lies in the folder as it was written. */
export async function isIntact(folder: string, files: BuildRecord['files']): Promise<boolean> {
  const found = await Promise.all(
    Object.entries(files).map(async ([path, hash]) => {
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      return bytes !== undefined && sha256(bytes) === hash;
    }),
  );
  return found.every(Boolean);
}

function pathOf(folder: string): string | undefined {
  const cache = cacheFolder(process.env);
  return cache && join(cache, 'builds', `${sha256(folder)}.json`);
}
