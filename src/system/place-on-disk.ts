import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { linkNotFollowed } from '../words/disk-words.ts';
import { EnvironmentError } from './environment-error.ts';

/** Whether a path that someone wrote leads to a file below the folder it is read from, by its words: `traening/a.html`. */
export const isInside = (path: string): boolean =>
  !/[\\\0]/.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');

/** Where a path leads, links followed; what isn't there yet lies in the folder that is. */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path === dirname(path) ? path : join(realPlace(dirname(path)), basename(path));
  }
}

/** The first step of a path below `root`, by names with `/` between, that is a symbolic link; undefined where none is. */
export function linkOnPath(root: string, path: string): string | undefined {
  const names = path.split('/');
  const steps = names.map((_, index) => names.slice(0, index + 1).join('/'));
  return steps.find((step) => lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink());
}

/** EnvironmentError where a path below `root` leads through a link: what is behind it is not ours to read or write. */
export function refuseLink(root: string, path: string): void {
  const link = linkOnPath(root, path.split(sep).join('/'));
  if (link === undefined) return;
  throw new EnvironmentError(linkNotFollowed(link));
}
