import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { removeAbandoned, temporaryName } from './temporary-name.ts';

/** Puts a file in its place whole, or leaves what stood there; what stopped writers left beside it goes. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const folder = dirname(path);
  removeAbandoned(folder);
  const part = join(folder, temporaryName());
  try {
    writeNew(part, content, path);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** Writes a file that isn't there, a link neither, and has it on disk; mode and owner are those of `like`, where that is a file. */
export function writeNew(path: string, content: Uint8Array | string, like?: string): void {
  const model = like === undefined ? undefined : lstatSync(like, { throwIfNoEntry: false });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    if (model?.isFile()) keepLooks(file, model);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepLooks(file: number, { mode, uid, gid }: { mode: number; uid: number; gid: number }): void {
  // Only root can give a file away.
  if (process.getuid?.() === 0) fchownSync(file, uid, gid);
  fchmodSync(file, mode & 0o777);
}

/** Has the names in a folder on disk, where the system can. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps its names by itself.
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
