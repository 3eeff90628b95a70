import { userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Where unpacked programs are kept: `$AFTALE_CACHE`, else `aftale` in the user's cache folder; undefined for a user without a home. */
export function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  if (env.AFTALE_CACHE) return resolve(env.AFTALE_CACHE);
  // The standard says that a relative XDG path is to be ignored.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'aftale');
  const home = env.HOME || homeOfUser();
  return home ? join(home, '.cache', 'aftale') : undefined;
}

/** A container may run as a user that the machine has no entry of. */
function homeOfUser(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}
