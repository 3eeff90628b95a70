import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../src/system/find-browser.ts';
import { launchBrowser } from '../src/system/launch-browser.ts';
import { temporaryName } from '../src/system/temporary-name.ts';
import { baseFolder, repository, temporaryFolder } from './run-aftale.ts';

const isEmbedded = process.platform === 'linux' && process.arch === 'x64';

/** A build that has begun to write to `folder`, with those of its variables that lead there. */
async function begunBuild(
  folder: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; ended: Promise<unknown[]> }> {
  const args = [join(repository, 'src/cli.ts'), 'build', '--kind', 'agreement'];
  const child = spawn(process.execPath, args, { cwd: baseFolder(), env: { ...process.env, ...env }, stdio: 'ignore' });
  const ended = new Promise<unknown[]>((resolve) => child.on('exit', (...how) => resolve(how)));
  await vi.waitUntil(() => begun(folder).length > 0, { timeout: 240_000, interval: 5 });
  return { child, ended };
}

const begun = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.startsWith('.aftale-'));

/** A number that no process has any more. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe.runIf(isEmbedded)('a build that is stopped', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s: ends at once with %d, and takes the browser and its folder along', async (signal, code) => {
    const TMPDIR = temporaryFolder();
    const { child, ended } = await begunBuild(TMPDIR, { TMPDIR });
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test('killed: what it left is removed by the next, which leaves alone what another is using', async () => {
    const TMPDIR = temporaryFolder();
    const killed = await begunBuild(TMPDIR, { TMPDIR });
    const left = begun(TMPDIR);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(begun(TMPDIR)).toEqual(left);
    vi.stubEnv('TMPDIR', TMPDIR);
    const one = await launchBrowser(await findBrowser(), () => undefined);
    const used = begun(TMPDIR);
    expect(used).toHaveLength(1);
    expect(left).not.toEqual(used);
    const two = await launchBrowser(await findBrowser(), () => undefined);
    expect(begun(TMPDIR)).toEqual(expect.arrayContaining(used));
    await Promise.all([one.close(), two.close()]);
    vi.unstubAllEnvs();
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test('while it unpacks the browser: a stop leaves nothing, and what a kill left is removed though the browser is whole', async () => {
    const AFTALE_CACHE = temporaryFolder();
    const stopped = await begunBuild(AFTALE_CACHE, { AFTALE_CACHE });
    stopped.child.kill('SIGTERM');
    expect(await stopped.ended).toEqual([143, null]);
    expect(begun(AFTALE_CACHE)).toEqual([]);
    const killed = await begunBuild(AFTALE_CACHE, { AFTALE_CACHE });
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(begun(AFTALE_CACHE)).toHaveLength(1);
    for (let run = 0; run < 2; run++) {
      mkdirSync(join(AFTALE_CACHE, temporaryName().replace(`-${process.pid}-`, `-${deadPid()}-`)));
      await findBrowser({ platform: 'linux', arch: 'x64', env: { AFTALE_CACHE } });
      expect(begun(AFTALE_CACHE)).toEqual([]);
    }
  });
});

test.runIf(isEmbedded)(
  'only what bears a name of ours and belongs to no living process is removed, and no link is followed',
  async () => {
    const TMPDIR = temporaryFolder();
    const own = temporaryName();
    const named = (host: string, pid: number) =>
      own.replace(/-[0-9a-f]{8}-\d+-/, (part) => `-${host || part.slice(1, 9)}-${pid}-`);
    const living = named('', process.ppid);
    const elsewhere = named('00000000', deadPid());
    const kept = [
      living,
      elsewhere,
      '.aftale-noter',
      'puppeteer_dev_chrome_profile-abc',
      `${named('', deadPid())}.gem`,
    ];
    const reused = `${named('', process.ppid).slice(0, -8)}00000000`;
    const removed = [named('', deadPid()), `${elsewhere.slice(0, -8)}00000000`, reused];
    for (const name of [...kept, ...removed]) mkdirSync(join(TMPDIR, name, 'Default'), { recursive: true });
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    for (const name of removed.slice(1)) utimesSync(join(TMPDIR, name), days(2), days(2));
    const target = temporaryFolder();
    writeFileSync(join(target, 'vigtigt.txt'), 'x');
    const link = `${named('', deadPid()).slice(0, -8)}11111111`;
    symlinkSync(target, join(TMPDIR, link));
    symlinkSync(target, join(TMPDIR, removed[0]!, 'mappe'));
    vi.stubEnv('TMPDIR', TMPDIR);
    await (await launchBrowser(await findBrowser(), () => undefined)).close();
    vi.unstubAllEnvs();
    expect(readdirSync(TMPDIR).sort()).toEqual(kept.sort());
    expect(readFileSync(join(target, 'vigtigt.txt'), 'utf8')).toBe('x');
  },
);
