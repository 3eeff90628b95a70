import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { cannotStart, noRoomForProfile, noSandbox, startCures } from '../words/browser-words.ts';
import type { BrowserProgram } from './browser-program.ts';
import { EnvironmentError } from './environment-error.ts';
import { isExhausted } from './machine-fault.ts';
import { onEnd } from './on-end.ts';
import { removeAbandoned, removeTemporary, temporaryName } from './temporary-name.ts';

const NO_SANDBOX = ['--no-sandbox', '--no-zygote'];
// No name is looked up either: offline pages may still do that ahead of time.
const ALWAYS = ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
/** ms; a trial start has all that time to end by itself. */
const longestTrial = 20_000;
/** Bytes; a browser that prints fills less. */
const neededRoom = 20 * 1024 * 1024;
const setting = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';

/** The started browser, in its sandbox where the machine allows one (else `warn` is told); EnvironmentError where it won't start. */
export async function launchBrowser(program: BrowserProgram, warn: (message: string) => void): Promise<Browser> {
  // Chromium has no sandbox for root.
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? NO_SANDBOX : [];
  const refused = (error: Error) => refuse(program, error.message);
  try {
    return await start(program, args);
  } catch (error) {
    const { works, words } = await tryOut(program, args);
    // What failed once by chance is no reason to do without.
    if (works) return start(program, args).catch(refused);
    // Nothing but the sandbox makes the difference, and only Linux can lack one.
    if (process.platform !== 'linux' || isRoot || !(await tryOut(program, NO_SANDBOX)).works)
      return refuse(program, words || (error as Error).message);
    warn(noSandbox);
    return start(program, NO_SANDBOX).catch(refused);
  }
}

function refuse({ path }: BrowserProgram, why: string): never {
  const { bavail, bsize } = statfsSync(tmpdir());
  const cure = bavail * bsize < neededRoom ? startCures.room(tmpdir(), setting) : startCures.other;
  throw new EnvironmentError(cannotStart(path, gist(why), cure));
}

async function start({ path, env }: BrowserProgram, args: string[]): Promise<Browser> {
  let started: Browser | undefined;
  const { profile, remove } = makeProfile(() => started?.process()?.kill('SIGKILL'));
  try {
    // Loaded here because most commands print nothing.
    const { launch } = await import('puppeteer-core');
    started = await launch({
      ...{ executablePath: path, env, headless: 'shell', userDataDir: profile, args: [...ALWAYS, ...args] },
      // Over a pipe no one else can connect.
      pipe: true,
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    });
    started.process()?.once('exit', remove);
    return started;
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * A folder for what a browser writes, and how to remove it; where this process ends first, `endBrowser` is called and it
 * goes too. Those of browsers that were killed go now.
 */
function makeProfile(endBrowser: () => void): { profile: string; remove: () => void } {
  removeAbandoned(tmpdir());
  const profile = join(tmpdir(), temporaryName());
  const takeBack = onEnd(() => {
    endBrowser();
    removeTemporary(profile);
  });
  try {
    mkdirSync(profile, { mode: 0o700 });
  } catch (error) {
    takeBack();
    throw new EnvironmentError(noRoomForProfile(tmpdir(), (error as Error).message, setting), { cause: error });
  }
  return {
    profile,
    remove() {
      takeBack();
      removeTemporary(profile);
    },
  };
}

/** Whether the browser starts, and what it said, all of it: it ends by itself, as nobody stands at the pipe that it asks. */
async function tryOut({ path, env }: BrowserProgram, args: string[]): Promise<{ works: boolean; words: string }> {
  let child: ChildProcess | undefined;
  const { profile, remove } = makeProfile(() => child?.kill('SIGKILL'));
  const all = ['--headless', ...ALWAYS, ...args, `--user-data-dir=${profile}`, '--remote-debugging-pipe'];
  try {
    return await new Promise((resolve, reject) => {
      const stdio = ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] as ('ignore' | 'pipe')[];
      child = spawn(path, all, { env, stdio, timeout: longestTrial, killSignal: 'SIGKILL' });
      let words = '';
      child.stderr?.setEncoding('utf8').on('data', (text) => {
        words += text;
      });
      for (const pipe of child.stdio.slice(3)) pipe?.on('error', () => undefined).destroy();
      child.on('error', (error) =>
        isExhausted(error) ? reject(error) : resolve({ works: false, words: error.message }),
      );
      child.on('close', (code) => resolve({ works: code === 0, words }));
    });
  } finally {
    remove();
  }
}

/** The words of a browser or Puppeteer, without the advice it ends with. */
function gist(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && line !== 'stderr:' && !line.startsWith('TROUBLESHOOTING'))
    .slice(0, 4)
    .join(' · ');
}
