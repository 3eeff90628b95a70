import child, { spawn, spawnSync } from 'node:child_process';
import fs, { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { machineFault } from '../src/system/machine-fault.ts';
import { baseFolder, repository, runAftale, startAftale } from './run-aftale.ts';

/** Node with some lines of script run before the program. */
const preceded = (script: string) => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    ${script}; syncBuiltinESMExports();`)}`,
});

/** Has a part of Node do something else until the test is over, also for who imports it by name. */
function instead<Part extends object, Name extends keyof Part & string>(
  part: Part,
  name: Name,
  task: Part[Name],
): void {
  const real = part[name];
  part[name] = task;
  syncBuiltinESMExports();
  onTestFinished(() => {
    part[name] = real;
    syncBuiltinESMExports();
  });
}

/** Has the machine refuse to read a goal, as the system says it. */
function refuse(code: string): void {
  const { readFileSync } = fs;
  instead(fs, 'readFileSync', ((...args: Parameters<typeof readFileSync>) => {
    if (!String(args[0]).includes('02-tavlemoeder')) return readFileSync(...args);
    throw Object.assign(new Error(`${code}: noget, read`), { code, errno: -5, syscall: 'read' });
  }) as typeof readFileSync);
}

const noStack = /^ {4}at /m;

describe('a fault of the machine’s: exit 3, in Danish, with what to do', () => {
  test.each([
    ['EIO', 'Er drevet taget ud'],
    ['ESTALE', 'Forbind det igen'],
    ['EBUSY', 'Luk programmet'],
    ['ETXTBSY', 'Vent, til det er færdigt'],
    ['EMFILE', 'ulimit -n'],
    ['ENFILE', 'Luk andre programmer'],
    ['ENOMEM', 'Luk andre programmer'],
    ['EROFS', 'der kan skrives i'],
    ['EDQUOT', 'bed om mere plads'],
    ['ENOENT', 'Har en anden kørsel'],
    ['EREMOTEIO', 'Maskinen sagde nej'],
  ])('%s', async (code, cure) => {
    refuse(code);
    const { code: exit, error } = await runAftale(baseFolder(), ['check']);
    expect({ exit, error }).toEqual({ exit: 3, error: expect.stringContaining(cure) });
    expect(error).toContain(`${code}: noget, read`);
    expect(error).not.toMatch(noStack);
  });

  // What no test can bring about everywhere, by the names that systems have for it.
  test.each([
    ['EACCES', 'Du har ikke adgang til filen eller mappen. Få adgang, '],
    ['EPERM', 'Er filen skrivebeskyttet eller åben i et andet program?'],
    ['EFBIG', 'større, end disken tillader'],
    ['ELOOP', 'Slet den, der er forkert.'],
    ['EEXIST', 'så vent på den; ellers flyt det, der ligger dér.'],
    ['ENOTEMPTY', 'så vent på den, og prøv igen.'],
    ['EISDIR', 'Flyt mappen.'],
    ['EAGAIN', 'Luk andre programmer, og prøv igen.'],
    ['ENODEV', 'Sæt det til, og prøv igen.'],
    ['EXDEV', 'Vælg en mappe på samme disk.'],
    ['ETIMEDOUT', 'svarede ikke i tide. Prøv igen.'],
  ])('%s says: %s', (code, cure) => {
    const error = Object.assign(new Error(`${code}: noget`), { code });
    expect(machineFault(error)).toContain(cure);
    // As where a part of the program says what it was about.
    expect(machineFault(new Error('Det gik ikke', { cause: error }))).toContain(`(${code}: noget)`);
  });

  test.skipIf(process.platform === 'win32')('few files at a time are enough; too few is said', () => {
    const root = baseFolder();
    const within = (most: number) => {
      const command = `ulimit -n ${most}; "${process.execPath}" "${join(repository, 'src/cli.ts')}" build --html-only`;
      return spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    };
    expect(within(128)).toMatchObject({ status: 0 });
    expect(within(40)).toMatchObject({ status: 3, stderr: expect.stringContaining('ulimit -n 4096') });
  });

  test('no room to start Git, which is not the same as none', async () => {
    instead(child, 'execFileSync', () => {
      throw Object.assign(new Error('spawnSync git EMFILE'), { code: 'EMFILE', syscall: 'spawnSync git' });
    });
    expect(await runAftale(baseFolder(), ['check'])).toMatchObject({
      code: 3,
      error: expect.stringContaining('ulimit'),
    });
  });

  test.skipIf(process.platform !== 'linux')('a folder that the system keeps to itself', async () => {
    expect(await runAftale(baseFolder(), ['build', '--html-only', '--out', '/proc/dist'])).toMatchObject({
      code: 3,
      out: '',
    });
    expect((await runAftale(baseFolder(), ['check'], { AFTALE_CACHE: '/proc/cache' })).code).toBe(0);
  });

  test('a cache that can’t be had is none', async () => {
    const root = baseFolder();
    writeFileSync(join(root, 'fil'), '');
    expect((await runAftale(root, ['build', '--html-only'], { AFTALE_CACHE: join(root, 'fil') })).code).toBe(0);
  });

  test('a name that is too long', async () => {
    const out = ['build', '--html-only', '--kind', 'summary', '--out', 'x'.repeat(300)];
    expect(await runAftale(baseFolder(), out)).toMatchObject({
      code: 3,
      error: expect.stringContaining('kortere navn'),
    });
  });

  test.skipIf(process.platform !== 'linux')('no room for what is printed', () => {
    const root = baseFolder();
    mkdirSync(join(root, 'agreements/2024'));
    const command = `"${process.execPath}" "${join(repository, 'src/cli.ts')}" check > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('Disken er fuld') });
  });

  test('too little memory for what was asked', async () => {
    const root = baseFolder();
    instead(fs, 'readdirSync', () => new Uint8Array(2 ** 53 - 1) as never);
    expect(await runAftale(root, ['check'])).toMatchObject({
      code: 3,
      error: expect.stringContaining('hukommelse'),
    });
  });

  test('a user without a home and without an entry: all works that needs no browser, and that says what it needs', async () => {
    const homeless = { HOME: '', XDG_CACHE_HOME: '', AFTALE_CACHE: '', AFTALE_CHROME: '' };
    instead(os, 'userInfo', () => {
      throw Object.assign(new Error('uv_os_get_passwd returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' });
    });
    const root = baseFolder();
    expect(await runAftale(root, ['check'], homeless)).toMatchObject({ code: 0, out: '' });
    expect((await runAftale(root, ['build', '--html-only', '--kind', 'agreement'], homeless)).code).toBe(0);
    if (process.platform === 'linux' && process.arch === 'x64')
      expect(await runAftale(root, ['build', '--kind', 'agreement'], homeless)).toMatchObject({
        code: 3,
        error: expect.stringContaining('Sæt AFTALE_CACHE'),
      });
  });
});

describe('a fault of our own: exit 70, with the version and how to report it', () => {
  test.each([
    ['thrown', `fs.readdirSync = () => undefined.name`, "reading 'name'"],
    ['a promise that nobody waits for', `setTimeout(() => Promise.reject(new Error('glemt')))`, 'glemt'],
    ['in an event', `setTimeout(() => { throw new RangeError('for dybt') })`, 'for dybt'],
    ['no error at all', `fs.readdirSync = () => { throw 'bare ord' }`, 'bare ord'],
  ])('%s', (_, script, message) => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    const { code, error } = startAftale(baseFolder(), ['check'], preceded(script));
    expect({ code, error }).toEqual({
      code: 70,
      error: expect.stringContaining(`Fejl i programmet, ikke i aftalerne: `),
    });
    for (const part of [message, `aftale ${version}, Node`, 'Meld den', 'AFTALE_DEBUG=1'])
      expect(error).toContain(part);
    expect(error).not.toMatch(noStack);
  });

  test('with AFTALE_DEBUG the place in the program is told', async () => {
    const root = baseFolder();
    instead(fs, 'readdirSync', () => (undefined as never as { name: never }).name);
    expect((await runAftale(root, ['check'], { AFTALE_DEBUG: '1' })).error).toMatch(noStack);
  });
});

describe('a closed pipe', () => {
  /** What becomes of a command whose reader is gone before it writes. */
  async function unread(root: string, args: string[], stream: 'stdout' | 'stderr') {
    const child = spawn(process.execPath, [join(repository, 'src/cli.ts'), ...args], { cwd: root });
    child[stream].destroy();
    let other = '';
    child[stream === 'stdout' ? 'stderr' : 'stdout'].setEncoding('utf8').on('data', (text) => (other += text));
    const [code, signal] = await new Promise<unknown[]>((resolve) => child.on('close', (...how) => resolve(how)));
    return { code, signal, other };
  }

  test.each(['stdout', 'stderr'] as const)(
    '%s: the command does its work, quietly, with the exit code it has',
    async (stream) => {
      const root = baseFolder();
      const { code, signal, other } = await unread(root, ['seal', '--unit', 'traening'], stream);
      expect({ code, signal }).toEqual({ code: 0, signal: null });
      expect(other).not.toMatch(/EPIPE|Fejl i programmet| {4}at /);
      expect(readFileSync(join(root, 'agreements/2023/traening/besegling.yaml'), 'utf8')).toContain('afsnit:');
      writeFileSync(join(root, 'agreements/2023/traening/aftale.md'), '## Uventet\n\nTekst.\n');
      expect(await unread(root, ['check'], stream)).toMatchObject({ code: 1, signal: null });
    },
  );
});
