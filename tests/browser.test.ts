import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { printDocument } from '../src/publish.ts';
import { cacheFolder } from '../src/system/cache-folder.ts';
import { EnvironmentError } from '../src/system/environment-error.ts';
import { findBrowser } from '../src/system/find-browser.ts';
import { launchBrowser } from '../src/system/launch-browser.ts';
import { openBrowser } from '../src/system/open-browser.ts';

const root = mkdtempSync(join(tmpdir(), 'aftale-'));
const folder = () => mkdtempSync(join(root, 'x'));

const linuxArm = { platform: 'linux', arch: 'arm64' } as const;
const ignore = () => undefined;
const hasEmbedded = process.platform === 'linux' && process.arch === 'x64';

afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('looking for a browser', () => {
  test('a path that leads nowhere is named', async () => {
    const missing = join(folder(), 'chrome');
    const error = await rejection(findBrowser({ ...linuxArm, env: { AFTALE_CHROME: missing } }));
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error.message).toBe(
      `AFTALE_CHROME peger på »${missing}«, men der er intet program. Ret stien, eller fjern AFTALE_CHROME.`,
    );
  });

  test('without any, every way to get one is named', async () => {
    const error = await rejection(findBrowser({ ...linuxArm, env: { PATH: folder() } }));
    expect(error).toBeInstanceOf(EnvironmentError);
    for (const way of ['Google Chrome', 'Chromium', 'Microsoft Edge', 'AFTALE_CHROME', 'Linux (x64)', '--html-only']) {
      expect(error.message).toContain(way);
    }
  });

  test('an installed one is found, Chrome before Chromium', async () => {
    const [first, second] = [folder(), folder()];
    program(join(first, 'chromium'), '');
    expect((await findBrowser({ ...linuxArm, env: { PATH: `${first}:${second}` } })).path).toBe(
      join(first, 'chromium'),
    );
    program(join(second, 'google-chrome'), '');
    expect((await findBrowser({ ...linuxArm, env: { PATH: `${first}:${second}` } })).path).toBe(
      join(second, 'google-chrome'),
    );
    const programs = folder();
    mkdirSync(join(programs, 'Microsoft/Edge/Application'), { recursive: true });
    program(join(programs, 'Microsoft/Edge/Application/msedge.exe'), '');
    const windows = { platform: 'win32', arch: 'x64', env: { PROGRAMFILES: programs } } as const;
    expect((await findBrowser(windows)).path).toMatch(/msedge\.exe$/);
  });

  test('the cache is the user’s unless told', () => {
    expect(cacheFolder({ HOME: '/home/ida' })).toBe('/home/ida/.cache/aftale');
    expect(cacheFolder({ HOME: '/home/ida', AFTALE_CACHE: '' })).toBe('/home/ida/.cache/aftale');
    expect(cacheFolder({ HOME: '/home/ida', XDG_CACHE_HOME: '/cache' })).toBe('/cache/aftale');
    expect(cacheFolder({ HOME: '/home/ida', XDG_CACHE_HOME: 'cache' })).toBe('/home/ida/.cache/aftale');
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache', AFTALE_CACHE: '/mit' })).toBe('/mit');
  });
});

describe.runIf(hasEmbedded)('the embedded browser', () => {
  test('is unpacked by two at once, mended where it is half, and left alone where it is whole', async () => {
    const env = { HOME: folder(), AFTALE_CACHE: '', XDG_CACHE_HOME: '' };
    const cache = join(env.HOME, '.cache/aftale');
    const [one, two] = await Promise.all([printElsewhere(env), printElsewhere(env)]);
    expect(one).toEqual({ path: expect.stringContaining(cache), hasText: true });
    expect(two).toEqual(one);
    expect(readdirSync(cache)).toHaveLength(1);

    const { ino } = statSync(one.path);
    expect(await printElsewhere(env)).toEqual(one);
    expect(statSync(one.path).ino).toBe(ino);

    truncateSync(one.path, 1_000_000);
    expect(await printElsewhere(env)).toEqual(one);

    rmSync(one.path);
    writeFileSync(join(dirname(one.path), 'files.json'), '{}');
    expect(await printElsewhere(env)).toEqual(one);
  });

  test('is not trusted where someone else stopped half-way', async () => {
    const AFTALE_CACHE = folder();
    const path = join(AFTALE_CACHE, basename(dirname((await findBrowser()).path)), 'chromium');
    mkdirSync(dirname(path));
    program(path, 'exit 1');
    expect(await printElsewhere({ AFTALE_CACHE })).toEqual({ path, hasText: true });
  });

  test('is not run where anyone may have put it', async () => {
    const { path } = await findBrowser();
    const home = (cache: string) => join(cache, basename(dirname(path)));
    const [linked, open] = [folder(), folder()];
    symlinkSync(dirname(path), home(linked));
    mkdirSync(home(open));
    chmodSync(home(open), 0o777);
    for (const AFTALE_CACHE of [linked, open]) {
      const error = await rejection(findBrowser({ platform: 'linux', arch: 'x64', env: { AFTALE_CACHE } }));
      expect(error).toBeInstanceOf(EnvironmentError);
      expect(error.message).toContain('sæt AFTALE_CACHE til en mappe, du selv ejer');
    }
  });

  test('says where it could not be written', async () => {
    const file = join(folder(), 'fil');
    writeFileSync(file, '');
    const error = await rejection(findBrowser({ platform: 'linux', arch: 'x64', env: { AFTALE_CACHE: file } }));
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error.message).toMatch(/kan ikke pakkes ud i ».*fil.*« \(ENOTDIR.*AFTALE_CACHE/);
  });

  test('prints no text without fonts', async () => {
    const { path, env } = await findBrowser();
    const fonts = join(folder(), 'fonts.conf');
    writeFileSync(fonts, '<?xml version="1.0"?><fontconfig><dir>/nowhere</dir></fontconfig>');
    vi.stubEnv('AFTALE_CHROME', path);
    vi.stubEnv('LD_LIBRARY_PATH', env.LD_LIBRARY_PATH);
    vi.stubEnv('FONTCONFIG_FILE', fonts);
    const browser = openBrowser(ignore);
    const html = '<html lang="da"><title>T</title><main><h2 id="a">A</h2><a href="#a">Se A</a></main></html>';
    expect((await printDocument(html, browser.print, '2023-09-01')).value).toBe('no-text');
    await browser.close();
  });

  describe('the sandbox', () => {
    /** Starts a script that has the browser as `$browser`, as someone who isn't root, and returns what was warned of. */
    async function warningsOf(script: string): Promise<string[]> {
      const { path, env } = await findBrowser();
      const fussy = join(folder(), 'chrome');
      program(fussy, `browser='${path}'; ${script}`);
      vi.spyOn(process, 'getuid').mockReturnValue(1000);
      const warnings: string[] = [];
      const browser = await launchBrowser({ path: fussy, env }, (message) => warnings.push(message));
      await browser.close();
      return warnings;
    }

    test('is done without where there can be none, though the browser ends without a word, and that is said', async () => {
      const warnings = await warningsOf('case "$*" in *--no-sandbox*) exec "$browser" "$@";; esac; exit 1');
      expect(warnings).toEqual(['Browserens sandkasse kan ikke bruges på denne maskine. Browseren startes uden.']);
    });

    test('is kept where a start failed once by chance', async () => {
      const once = join(folder(), 'once');
      const warnings = await warningsOf(
        `case "$*" in *--no-sandbox*) exit 1;; esac; [ -e '${once}' ] || { touch '${once}'; exit 1; }; exec "$browser" "$@" --no-sandbox --no-zygote`,
      );
      expect(warnings).toEqual([]);
    });

    test('is no reason where the browser doesn’t start without it either', async () => {
      const error = await rejection(warningsOf('echo "cannot open shared object file: libnss3.so" >&2; exit 127'));
      expect(error).toBeInstanceOf(EnvironmentError);
      expect(error.message).toContain('libnss3.so');
    });
  });

  test('that is killed while it prints, or a part of it, is the machine’s doing', async () => {
    const long = `<html lang="da"><title>T</title><main>${'<p>Ord og flere ord.</p>'.repeat(60_000)}</main></html>`;
    for (const part of ['--type=renderer', '--remote-debugging-pipe']) {
      const browser = openBrowser(ignore);
      await browser.print('<p>Kort.</p>', { tagged: true });
      const printed = rejection(browser.print(long, { tagged: true }));
      const killing = setInterval(() => killChildren(part), 50);
      const error = await printed;
      clearInterval(killing);
      await browser.close();
      expect(error).toBeInstanceOf(EnvironmentError);
      expect(error.message).toMatch(/stoppede midt i udskriften.*hukommelse/);
    }
  }, 60_000);
});

/** Ends the processes below this one that have `part` among their arguments. */
function killChildren(part: string, parent = process.pid): void {
  const children = readdirSync(`/proc/${parent}/task`).flatMap((task) =>
    readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  for (const pid of children) {
    try {
      killChildren(part, pid);
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(part)) process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
}

test.skipIf(process.platform === 'win32')('a browser that won’t start tells why', async () => {
  const broken = join(folder(), 'chrome');
  program(broken, 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127');
  vi.stubEnv('AFTALE_CHROME', broken);
  const browser = openBrowser(ignore);
  const error = await rejection(browser.version());
  await browser.close();
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(error.message).toContain(`Browseren »${broken}« kan ikke startes`);
  expect(error.message).toContain('libnss3.so');
});

test('where there can be no temporary files, that is what to mend', async () => {
  const missing = join(folder(), 'væk');
  vi.stubEnv('TMPDIR', missing);
  const error = await rejection(launchBrowser({ path: process.execPath, env: {} }, ignore));
  expect(error).toBeInstanceOf(EnvironmentError);
  expect(error.message).toMatch(/Der kan ikke skrives i ».*væk«.*ENOENT.*Sæt TMPDIR/);
});

function program(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

async function rejection(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.unreachable('nothing was thrown'),
    (error) => error,
  );
}

/** What another process with that environment finds and prints. */
async function printElsewhere(env: NodeJS.ProcessEnv): Promise<{ path: string; hasText: boolean }> {
  const script = `
    const { findBrowser } = await import('${new URL('../src/system/find-browser.ts', import.meta.url)}');
    const { openBrowser } = await import('${new URL('../src/system/open-browser.ts', import.meta.url)}');
    const { path } = await findBrowser();
    const browser = openBrowser(() => {});
    const bytes = await browser.print('<p>Hej</p>', { tagged: true });
    await browser.close();
    console.log(JSON.stringify({ path, hasText: Buffer.from(bytes).includes('/Font') }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, AFTALE_CHROME: '', ...env },
  });
  return JSON.parse(stdout);
}
