import { lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isOwn } from './is-own.ts';
import { makeFolder } from './make-folder.ts';
import { sha256 } from './sha256.ts';
import { removeAbandoned } from './temporary-name.ts';
import { writeWhole } from './write-whole.ts';

/** Hexadecimal digits of a SHA-256, which stand before what is kept. */
const digits = 64;

/** Keeps bytes in the cache with their hash before them; a cache that can't be written costs time, nothing else. */
export function keep(path: string, bytes: Uint8Array): void {
  try {
    makeFolder(dirname(path), 0o700);
    writeWhole(path, Buffer.concat([Buffer.from(sha256(bytes)), bytes]));
  } catch {
    // It is made again next time.
  }
}

/** The bytes that were kept, if it is there as it was written, in a file and folder of this user's own. */
export function readKept(path: string): Uint8Array | undefined {
  removeAbandoned(dirname(path));
  try {
    if (![path, dirname(path)].every(isOwn) || !lstatSync(path).isFile()) return undefined;
    const all = readFileSync(path);
    const bytes = all.subarray(digits);
    return sha256(bytes) === all.subarray(0, digits).toString() ? bytes : undefined;
  } catch {
    return undefined;
  }
}
