import type { Browser, LaunchOptions } from 'puppeteer-core';
import type { BrowserProgram } from './browser-program.ts';
import { EnvironmentError } from './environment-error.ts';

const NO_SANDBOX = ['--no-sandbox', '--no-zygote'];

/** The started browser, in its sandbox where the machine allows one (else `warn` is told); EnvironmentError where it won't start. */
export async function launchBrowser(program: BrowserProgram, warn: (message: string) => void): Promise<Browser> {
  try {
    return await startInSandbox(program, warn);
  } catch (error) {
    throw new EnvironmentError(
      `Browseren »${program.path}« kan ikke startes: ${gist((error as Error).message)}\n` +
        'Sæt AFTALE_CHROME til stien til en Chrome, Chromium eller Edge, der kan startes.',
      { cause: error },
    );
  }
}

async function startInSandbox(program: BrowserProgram, warn: (message: string) => void): Promise<Browser> {
  // Chromium has no sandbox for root.
  if (process.getuid?.() === 0) return start(program, NO_SANDBOX);
  try {
    return await start(program, []);
  } catch (error) {
    if (!(error as Error).message.includes('No usable sandbox!')) throw error;
    warn('Browserens sandkasse kan ikke bruges på denne maskine. Browseren startes uden.');
    return start(program, NO_SANDBOX);
  }
}

async function start({ path, env }: BrowserProgram, args: string[]): Promise<Browser> {
  // Loaded here because most commands print nothing.
  const { launch } = await import('puppeteer-core');
  const options: LaunchOptions = {
    executablePath: path,
    env,
    headless: 'shell',
    // No name is looked up either: offline pages may still do that ahead of time.
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND', ...args],
  };
  // Over a pipe no one else can connect, but only without one do we learn why a browser didn't start.
  return launch({ ...options, pipe: true }).catch(() => launch(options));
}

/** Puppeteer's message without the advice it ends with. */
function gist(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && line !== 'stderr:' && !line.startsWith('TROUBLESHOOTING'))
    .slice(0, 4)
    .join(' · ');
}
