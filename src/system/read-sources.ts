import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile, SourceTree } from '../model/document.ts';
import { readGiven } from './given-files.ts';
import { isMachineFile } from './machine-file.ts';
import { refuseLink } from './place-on-disk.ts';

/** The years below `agreements/` in `root`, oldest first, with their files sorted by path; what machines keep for themselves is left out; EnvironmentError where the folder or a year is a link. */
export function readSources(root: string): SourceTree[] {
  refuseLink(root, 'agreements');
  const years = list(join(root, 'agreements')).filter(({ name }) => /^\d{4}$/.test(name));
  for (const { name } of years) refuseLink(root, `agreements/${name}`);
  return years
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const entries = list(join(root, 'agreements', name));
      const folders = entries
        .filter((entry) => entry.isDirectory() && entry.name !== 'faelles')
        .map((entry) => entry.name);
      return { year: Number(name), folders, files: [...walk(root, `agreements/${name}`)] };
    });
}

function list(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !isMachineFile(entry.name));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function* walk(root: string, folder: string): Generator<SourceFile> {
  for (const entry of list(join(root, folder))) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, file);
    else if (entry.isSymbolicLink()) yield { file, bytes: new Uint8Array(), size: 0, link: true };
    else if (entry.isFile()) {
      const source = readGiven(root, file);
      if (source) yield source;
    }
  }
}
