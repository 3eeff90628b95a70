import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const form = /^\.aftale-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}$/;
/** No write takes as long; one of another machine, or under a number that another process has now, is told by it. */
const longest = 10 * 60_000;

/** A name for what isn't whole yet; it says who writes, and no reader of sources or sets looks at it. */
export const temporaryName = (): string => `.aftale-${host}-${process.pid}-${randomBytes(4).toString('hex')}`;

/** Paths of what writers left in a folder when they were stopped; nothing that this process writes now may lie there. */
export function abandonedIn(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const [, where, pid] = form.exec(name) ?? [];
    if (where === undefined) return [];
    const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age > longest || (where === host && !isAlive(Number(pid))) ? [path] : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
