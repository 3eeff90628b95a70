import { createHash } from 'node:crypto';
import type { Archive } from '../model/seal.ts';
import { blobId } from './blob-id.ts';
import { git } from './git.ts';
import { restOfHistory } from './revision.ts';

/** Hashes, and the contents of files as Git keeps them for the repository that `root` lies in. */
export const openArchive = (root: string): Archive => ({
  fingerprint(statements) {
    const text = statements.map((each) => `${each.field}: ${each.text}\n`).join('');
    return createHash('sha256').update(text).digest('hex').slice(0, 32);
  },
  blobId: (bytes) => blobId(bytes),
  contentOf: (id) => git(root, 'cat-file', 'blob', id),
  restOfHistory: () => restOfHistory(root),
});
