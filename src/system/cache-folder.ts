import { userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Where unpacked programs are kept: `$AFTALE_CACHE`, else `aftale` in the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.AFTALE_CACHE) return resolve(env.AFTALE_CACHE);
  // The standard says that a relative XDG path is to be ignored.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'aftale');
  return join(env.HOME || userInfo().homedir, '.cache', 'aftale');
}
