import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { otherBuild } from '../words/disk-words.ts';
import { carryOver, giveSecondName } from './carry-over.ts';
import { EnvironmentError } from './environment-error.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { makeFolder } from './make-folder.ts';
import { readPublished } from './read-set.ts';
import { sha256 } from './sha256.ts';
import { temporaryName } from './temporary-name.ts';
import { syncFolder, writeNew } from './write-whole.ts';

/** A set of files for a folder, and what is known of the set that lies there. */
export interface NextSet {
  /** By path below the folder; `manifest.json` is one of them. */
  files: Map<string, Uint8Array | string>;
  /** Paths of the last set that go on in this one. */
  kept: string[];
  /** Paths of the last set: what else lies in the folder is no build's, and stays. */
  listed: string[];
  /** The last set's manifest as it was read, undefined where there was none. */
  before: Uint8Array | undefined;
}

const manifestName = 'manifest.json';
const unnamed = '.manifest.json.part';

/**
 * Writes a set as `folder`, in one move: a reader sees the old set or the new one, and a failure leaves the old. Where
 * folders can't change places in one step, there is none for a moment, and `mendSets` puts the old one back should the
 * program be killed in it. EnvironmentError where another build has written there meanwhile.
 */
export function writeSet(folder: string, { files, kept, listed, before }: NextSet): void {
  makeFolder(dirname(folder));
  const part = join(dirname(folder), temporaryName());
  const next = join(part, basename(folder));
  // `mendSets` knows it by this name.
  const old = join(part, `old-${basename(folder)}`);
  const own = new Set([...files.keys(), ...kept, ...listed]);
  try {
    mkdirSync(next, { recursive: true });
    for (const path of kept) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      giveSecondName(join(folder, path), join(next, path));
    }
    for (const [path, content] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeNew(join(next, path === manifestName ? unnamed : path), content);
    }
    const isThere = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
    if (isThere) carryOver(folder, next, (path) => own.has(path), giveSecondName);
    // A set is whole when it has a manifest; `mendSets` knows it by that.
    renameSync(join(next, unnamed), join(next, manifestName));
    for (const path of foldersIn(next)) syncFolder(path);
    refuseOther(folder, before);
    if (!isThere) renameSync(next, folder);
    else if (!exchangeFolders(next, folder)) replace(folder, next, old);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  syncFolder(dirname(folder));
  // What someone has put there since it was carried over.
  for (const each of [next, old])
    if (lstatSync(each, { throwIfNoEntry: false })) carryOver(each, folder, (path) => own.has(path), renameSync);
  rmSync(part, { recursive: true, force: true });
}

function replace(folder: string, next: string, old: string): void {
  renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
}

/** EnvironmentError where the manifest in a folder is no longer the one that was read before. */
export function refuseOther(folder: string, before: Uint8Array | undefined): void {
  const now = readPublished(folder, 'manifest.json');
  if ((now && sha256(now)) === (before && sha256(before))) return;
  throw new EnvironmentError(otherBuild(folder));
}

/** A folder and all below it; Node's own way to list these goes through links. */
function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...entries.flatMap((entry) => foldersIn(join(folder, entry.name)))];
}
