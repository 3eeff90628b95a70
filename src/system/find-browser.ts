import { noBrowser, noChosenBrowser } from '../words/browser-words.ts';
import type { BrowserProgram, Host } from './browser-program.ts';
import { EnvironmentError } from './environment-error.ts';
import { installedBrowser, isFile } from './installed-browser.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** The browser of `AFTALE_CHROME`, else the embedded one, else an installed one; EnvironmentError where there is none. */
export async function findBrowser(host: Host = process): Promise<BrowserProgram> {
  const { platform, arch, env } = host;
  const chosen = env.AFTALE_CHROME;
  if (chosen && !isFile(chosen)) {
    throw new EnvironmentError(noChosenBrowser(chosen));
  }
  if (chosen) return { path: chosen, env };
  if (platform === 'linux' && arch === 'x64') return unpackBrowser(env);
  const path = installedBrowser(host);
  if (path === undefined) {
    throw new EnvironmentError(noBrowser);
  }
  return { path, env };
}
