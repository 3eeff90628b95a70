import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { isOwn } from './is-own.ts';
import { makeFolder } from './make-folder.ts';

/** Has the program's code compiled once, not at every start; where that can't be kept, the start is slower. */
export function keepCode(env: NodeJS.ProcessEnv): void {
  const cache = cacheFolder(env);
  if (cache === undefined) return;
  const folder = join(cache, 'code');
  try {
    makeFolder(folder, 0o700);
    if (isOwn(folder)) enableCompileCache(folder);
  } catch {
    // The folder is another user's, or there can be none.
  }
}
