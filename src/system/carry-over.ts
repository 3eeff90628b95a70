import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes from one folder to another, where it isn't there already, all that no build wrote: `written` says which paths one did. */
export function carryOver(
  from: string,
  to: string,
  written: (path: string) => boolean,
  put: (from: string, to: string) => void,
): void {
  const walk = (path: string) => {
    const entries = readdirSync(join(from, path), { withFileTypes: true });
    // A folder that holds nothing is someone's, too.
    if (entries.length === 0) mkdirSync(join(to, path), { recursive: true });
    for (const entry of entries) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(own);
      else if (!written(own) && !lstatSync(join(to, own), { throwIfNoEntry: false })) {
        mkdirSync(dirname(join(to, own)), { recursive: true });
        put(join(from, own), join(to, own));
      }
    }
  };
  walk('');
}

/** Gives a file another name and leaves it its own; on a disk that knows no second name, the other is a copy. */
export function giveSecondName(from: string, to: string): void {
  try {
    // To give a link a second name is not the same everywhere.
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
