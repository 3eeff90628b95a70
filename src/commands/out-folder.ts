import { relative, resolve, sep } from 'node:path';
import { EnvironmentError } from '../system/environment-error.ts';
import { linkOnPath, realPlace } from '../system/place-on-disk.ts';
import { readLastSet } from '../system/read-set.ts';
import { foreignFolder, outHoldsSources, outIsLink, outIsSources } from '../words/commands/build-words.ts';
import { UsageError } from './usage-error.ts';

/** The folder that years are written in; UsageError where the sources lie in it or it in them, EnvironmentError where it is behind a link. */
export function outFolder(root: string, out: string): string {
  const folder = resolve(root, out);
  // On many machines Agreements is agreements.
  const [sources, place] = [resolve(root, 'agreements'), folder].map((path) => realPlace(path).toLowerCase());
  if (isIn(place!, sources!)) throw new UsageError(outIsSources(out));
  if (isIn(sources!, place!)) throw new UsageError(outHoldsSources(out));
  const below = relative(root, folder).split(sep).join('/');
  if (!below.startsWith('..')) refuseLinkTo(root, below);
  return folder;
}

/** The folder of one year; UsageError where it holds what no build wrote. */
export function yearFolder(out: string, year: number): string {
  const folder = resolve(out, `${year}`);
  refuseLinkTo(out, `${year}`);
  if (readLastSet(folder) === 'foreign') throw new UsageError(foreignFolder(folder));
  return folder;
}

const isIn = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

function refuseLinkTo(folder: string, path: string): void {
  const link = linkOnPath(folder, path);
  if (link === undefined) return;
  throw new EnvironmentError(outIsLink(resolve(folder, link)));
}
