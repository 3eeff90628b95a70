import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A folder and those above it, made where they aren't there, with `mode`. Node's own way to make several tries for ever
 * where the system keeps a folder to itself (`/proc`, a home that is mounted when its user comes).
 */
export function makeFolder(path: string, mode?: number): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
