import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { carryOver } from './carry-over.ts';
import { filesOf, readLastSet } from './read-set.ts';
import { abandonedIn } from './temporary-name.ts';

/**
 * Ends what builds into the folders of `out` were stopped in: a set whose place is empty comes back to it, what no build
 * wrote goes to the set that is there, and the rest is removed.
 */
export function mendSets(out: string): void {
  for (const part of abandonedIn(out)) {
    const entries = lstatSync(part).isDirectory() ? readdirSync(part) : [];
    // An old set before a new one, which may never have been whole.
    for (const name of entries.sort().reverse()) mendSet(join(part, name), join(out, name.replace(/^old-/, '')), name);
    rmSync(part, { recursive: true, force: true });
  }
}

function mendSet(left: string, place: string, name: string): void {
  const isThere = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && name.startsWith('old-')) renameSync(left, place);
  else if (isThere) {
    const set = readLastSet(left);
    // Without a manifest it was still being made, of what is made again and of second names.
    if (set === 'none' || set === 'foreign') return;
    const listed = new Set(set === 'damaged' ? [] : filesOf(set.manifest));
    carryOver(left, place, (path) => listed.has(path), renameSync);
  }
}
