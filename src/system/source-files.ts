import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

/** Writes files below `root`, all or none: they are whole before the first one takes its place. */
export function writeSources(root: string, files: Map<string, string>): void {
  const parts = [...files.keys()].map((file) => `${join(root, file)}.part`);
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(`${join(root, file)}.part`, text);
    }
    for (const part of parts) renameSync(part, part.slice(0, -'.part'.length));
  } catch (error) {
    for (const part of parts) rmSync(part, { force: true });
    throw error;
  }
}
