import type { BrowserProgram, Host } from './browser-program.ts';
import { EnvironmentError } from './environment-error.ts';
import { installedBrowser, isFile } from './installed-browser.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** The browser of `AFTALE_CHROME`, else the embedded one, else an installed one; EnvironmentError where there is none. */
export async function findBrowser(host: Host = process): Promise<BrowserProgram> {
  const { platform, arch, env } = host;
  const chosen = env.AFTALE_CHROME;
  if (chosen && !isFile(chosen)) {
    throw new EnvironmentError(
      `AFTALE_CHROME peger på »${chosen}«, men der er intet program. Ret stien, eller fjern AFTALE_CHROME.`,
    );
  }
  if (chosen) return { path: chosen, env };
  if (platform === 'linux' && arch === 'x64') return unpackBrowser(env);
  const path = installedBrowser(host);
  if (path === undefined) {
    throw new EnvironmentError(
      'Der er ingen browser til at skrive PDF med. Installér Google Chrome, Chromium eller Microsoft Edge, ' +
        'eller sæt AFTALE_CHROME til stien til en. Kun på Linux (x64) følger en browser med. ' +
        'HTML alene kræver ingen: aftale build --html-only.',
    );
  }
  return { path, env };
}
