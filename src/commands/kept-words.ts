import type { Part } from '../model/seal.ts';
import { blobId, withLineFeeds } from '../system/blob-id.ts';
import { committedFiles } from '../system/revision.ts';
import { keptFiles } from '../words/commands/seal-words.ts';
import type { CheckedYear } from './report.ts';

/**
 * The files to keep in the folder of a seal, by path, so that the words of some parts can be had for good: those whose
 * content neither the last commit nor the folder has. Each is named by its id, which the seal names.
 */
export function keptWords(
  root: string,
  { tree }: CheckedYear,
  parts: Part[],
  sealFile: string,
): Map<string, Uint8Array> {
  const committed = new Set(committedFiles(root)?.values());
  const folder = sealFile.replace(/\.yaml$/, '');
  const named = parts.flatMap(({ files }) => Object.values(files) as string[]);
  const sources = tree.files.filter(({ file }) => named.includes(file));
  return new Map(
    sources.flatMap(({ file, bytes }) => {
      const id = blobId(bytes);
      const kept = `${folder}/${id}${/\.\w+$/.exec(file)?.[0] ?? ''}`;
      const isThere = tree.files.some((each) => each.file === kept && blobId(each.bytes) === id);
      return committed.has(id) || isThere ? [] : [[kept, withLineFeeds(bytes)] as const];
    }),
  );
}

/** The lines that tell of words that are kept. */
export const keptText = (kept: Map<string, unknown>, sealFile: string): string[] =>
  kept.size === 0 ? [] : [keptFiles(kept.size, sealFile.replace(/\.yaml$/, ''))];
