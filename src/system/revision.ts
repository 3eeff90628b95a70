import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../model/document.ts';
import { blobId, exactBlobId } from './blob-id.ts';
import { git } from './git.ts';
import { sha256 } from './sha256.ts';

/** The state of the sources as Git knows it: the commit, whether they differ from it, when it was made (ISO 8601), and how many commits lead to it here. */
export interface Revision {
  commit: string;
  dirty: boolean;
  date: string;
  /** More after the rest of the history was fetched, and then there are more of the words that were sealed. */
  commits: string;
}

/** Files of the sources, relative to `root`, that say something else than in the last commit or are gone, and those that are not in it. */
export interface Changes {
  edited: string[];
  added: string[];
}

/** The revision that `root` stands at, `files` being what was read of it; undefined where there is no Git or no commit. */
export function readRevision(root: string, files: SourceFile[]): Revision | undefined {
  const told = git(root, 'rev-list', '--max-count=1', '--format=%H %cI', 'HEAD')?.toString() ?? '';
  const [commit, date] = told.trim().split('\n').at(-1)!.split(' ');
  if (!commit || !date) return undefined;
  const commits = git(root, 'rev-list', '--count', 'HEAD')?.toString().trim() ?? '';
  const { edited, added } = changesSinceCommit(root, files);
  return { commit, date, commits, dirty: edited.length + added.length > 0 };
}

/** The command that gets what of the history a clone left out; undefined where it left out nothing, or there is no Git. */
export function restOfHistory(root: string): string | undefined {
  if (git(root, 'rev-parse', '--is-shallow-repository')?.toString().trim() === 'true') return 'git fetch --unshallow';
  return git(root, 'config', '--get-regexp', String.raw`^remote\..*\.promisor$`) && 'git fetch --refetch --no-filter';
}

/** The ids of the sources' contents in the last commit, by path relative to `root`; undefined where there is no Git or no commit. */
export function committedFiles(root: string): Map<string, string> | undefined {
  const listed = git(root, 'ls-tree', '-r', '-z', 'HEAD', '--', 'agreements')?.toString();
  if (listed === undefined) return undefined;
  const entries = [...listed.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g)];
  return new Map(entries.map(([, id, path]) => [path!.normalize('NFC'), id!]));
}

/**
 * The differences from the last commit, `files` being what was read; nothing where there is no Git or no commit. Compared here,
 * as Git would run the filters that a stranger's folder names.
 */
export function changesSinceCommit(root: string, files: SourceFile[]): Changes {
  const committed = committedFiles(root);
  if (!committed) return { edited: [], added: [] };
  const here = new Map(files.filter(({ link }) => !link).map((each) => [each.file.normalize('NFC'), each]));
  const edited = [...committed].filter(([path, id]) => {
    const source = here.get(path);
    const bytes = source && source.bytes.length === source.size ? source.bytes : readPlain(join(root, path));
    return bytes === undefined || !isContent(root, bytes, id);
  });
  const others = readPlain(join(root, 'agreements/ord.txt')) ? ['agreements/ord.txt'] : [];
  const added = [...here.keys(), ...others].filter((path) => !committed.has(path));
  return { edited: edited.map(([path]) => path).sort(), added: added.sort() };
}

function readPlain(path: string): Uint8Array | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

function isContent(root: string, bytes: Uint8Array, id: string): boolean {
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  if (exactBlobId(bytes, algorithm) === id || blobId(bytes, algorithm) === id) return true;
  // Large files may lie elsewhere (LFS), with a few lines that point at them in Git.
  return git(root, 'cat-file', 'blob', id)?.includes(`\noid sha256:${sha256(bytes)}\n`) ?? false;
}
