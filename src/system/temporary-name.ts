import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';

const host = sha256(hostname() + pidNamespace()).slice(0, 8);
const form = /^\.aftale-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}$/;
/** No write takes as long; one of another machine is told by it. */
const longestWrite = 10 * 60_000;
/** Nor does any command; one under a number that another process has now is told by it. */
const longestCommand = 24 * 60 * 60_000;

/** A name for what isn't whole yet; it says who writes, and no reader of sources or sets looks at it. */
export const temporaryName = (): string => `.aftale-${host}-${process.pid}-${randomBytes(4).toString('hex')}`;

/**
 * Paths of what processes left in a folder when they were stopped; `longest` (ms) is the age that tells it of what another
 * machine began.
 */
export function abandonedIn(folder: string, longest = longestWrite): string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const [, where, pid] = form.exec(name) ?? [];
    if (where === undefined) return [];
    const touched = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return isLeft(where, Number(pid), touched, longest) ? [path] : [];
  });
}

/** Removes what processes left in a folder that is not only ours; what can't be removed stays. */
export function removeAbandoned(folder: string): void {
  for (const path of abandonedIn(folder, longestCommand)) removeTemporary(path);
}

/** Removes what isn't whole, as far as it can be: another user's can't, nor what is being written still, and the next run comes by. */
export function removeTemporary(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // It is in nobody's way.
  }
}

function isLeft(where: string, pid: number, touched: number, longest: number): boolean {
  const age = Date.now() - touched;
  if (where !== host) return age > longest;
  // A process that had our number before us.
  if (pid === process.pid) return touched < performance.timeOrigin;
  return !isAlive(pid) || age > longestCommand;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Containers may share a name and a folder, and count their processes each for itself. */
function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
