import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with what it says, hidden ones too; of folders and links the names alone. */
export function everything(folder: string): Record<string, string> {
  // Node's own way to list all that is below goes through links.
  const list = (path: string): [string, string][] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const own = join(path, entry.name);
      if (entry.isDirectory()) return [[own, ''], ...list(own)];
      return [[own, entry.isFile() ? readFileSync(join(folder, own), 'utf8') : '']];
    });
  return Object.fromEntries(list('').sort(([a], [b]) => (a < b ? -1 : 1)));
}
