import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceFile } from '../model/document.ts';

/** One file by its path, absolute or from `root`; undefined where there is none, or it is a folder. */
export function readSource(root: string, file: string): SourceFile | undefined {
  try {
    const bytes = readFileSync(resolve(root, file));
    return { file, bytes, size: bytes.length, link: false };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
