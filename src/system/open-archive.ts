import type { Archive } from '../model/seal.ts';
import { blobId } from './blob-id.ts';
import { git } from './git.ts';
import { restOfHistory } from './revision.ts';
import { sha256 } from './sha256.ts';

/** Hashes, and the contents of files as Git keeps them for the repository that `root` lies in. */
export const openArchive = (root: string): Archive => ({
  fingerprint(statements) {
    const text = statements.map((each) => `${each.field}: ${each.text}\n`).join('');
    return sha256(text).slice(0, 32);
  },
  blobId: (bytes) => blobId(bytes),
  contentOf: (id) => git(root, 'cat-file', 'blob', id),
  restOfHistory: () => restOfHistory(root),
});
