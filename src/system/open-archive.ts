import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Archive } from '../model/seal.ts';

const largest = 16 * 1024 * 1024;

/** Hashes, and the contents of files as Git keeps them for the repository that `root` lies in. */
export const openArchive = (root: string): Archive => ({
  fingerprint(statements) {
    const text = statements.map((each) => `${each.field}: ${each.text}\n`).join('');
    return createHash('sha256').update(text).digest('hex').slice(0, 32);
  },
  blobId: (bytes) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
  contentOf(blobId) {
    try {
      return execFileSync('git', ['cat-file', 'blob', blobId], {
        cwd: root,
        maxBuffer: largest,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  },
});
