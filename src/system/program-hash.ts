import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost } from './at-most.ts';
import { sha256 } from './sha256.ts';

/**
 * Tells one state of this program from another: its code, templates, schemas and the packages it uses. Undefined where
 * no list of installed packages is found, so that nothing can be said.
 */
export async function programHash(): Promise<string | undefined> {
  const code = fileURLToPath(new URL('../', import.meta.url));
  const root = dirname(code);
  const packages = await installedPackages(root);
  if (packages === undefined) return undefined;
  const folders = await Promise.all([code, join(root, 'schemas'), join(root, 'templates')].map(readFolder));
  return sha256([process.version, packages, ...folders.flat()].join('\n'));
}

/** npm's own record of what lies in the `node_modules` that the program is run with. */
async function installedPackages(folder: string): Promise<string | undefined> {
  const list = await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8').catch(() => undefined);
  if (list !== undefined || dirname(folder) === folder) return list;
  return installedPackages(dirname(folder));
}

async function readFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // Only so many may be open at a time.
  const inTurn = atMost(16);
  return Promise.all(
    files.sort().map((file) => inTurn(async () => `${file.slice(folder.length)} ${sha256(await readFile(file))}`)),
  );
}
