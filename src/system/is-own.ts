import { lstatSync } from 'node:fs';

/** Whether nobody but this user could have put it there, or nothing stands there; a link may lead to anybody's. */
export function isOwn(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return true;
  // Windows tells neither owner nor mode.
  const uid = process.getuid?.() ?? found.uid;
  return !found.isSymbolicLink() && found.uid === uid && (process.platform === 'win32' || (found.mode & 0o002) === 0);
}
