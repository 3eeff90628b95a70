import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The SHA-256 of some bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A file of the set that was written last, undefined where there is none. */
export async function readPublished(folder: string, path: string): Promise<Uint8Array | undefined> {
  return readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/**
 * Writes a set of files as `folder`, in one move: a reader sees the old set or the new one, and a failure leaves the old.
 * `kept` are paths of the old set that go on in the new one.
 */
export async function writeSet(folder: string, files: Map<string, Uint8Array | string>, kept: string[]): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const part = await mkdtemp(join(parent, '.part-'));
  try {
    const next = join(part, 'next');
    for (const path of kept) await cp(join(folder, path), join(next, path), { preserveTimestamps: true });
    for (const [path, content] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), content);
    }
    const old = join(part, 'old');
    const existed = await rename(folder, old).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    await rename(next, folder).catch(async (error) => {
      if (existed) await rename(old, folder);
      throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
