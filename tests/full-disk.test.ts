import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { everything } from './everything.ts';
import { baseFolder, repository, runAftale, startAftale, temporaryFolder } from './run-aftale.ts';

const own = 'agreements/2023/traening/maal/01-ventetid.md';
const commands = [
  ['check', '--fix'],
  ['new', 'follow-up', 'midtvejs'],
  ['seal'],
  ['build', '--html-only', '--kind', 'agreement'],
];

/** Something for `check --fix` to mend. */
function mendable(root: string): string {
  const text = readFileSync(join(root, own), 'utf8');
  writeFileSync(join(root, own), text.replace('## Resultat\n\n', `## Resultat\n\nHvert  møde tæller. `));
  return root;
}

const mount = (folder: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0;
const newFolder = () => mkdtempSync(join(tmpdir(), 'aftale-test-'));

function canMount(): boolean {
  const folder = newFolder();
  const mounted = mount(folder);
  if (mounted) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return mounted;
}

/** A disk of 4 MB, on which `fill` puts something before the last byte of it is taken. */
async function fullDisk(fill: (folder: string) => Promise<void> | void): Promise<string> {
  const folder = newFolder();
  mount(folder);
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder]);
    rmdirSync(folder);
  });
  await fill(folder);
  for (const chunk of [65_536, 4096, 1])
    try {
      for (;;) appendFileSync(join(folder, 'fyld'), Buffer.alloc(chunk));
    } catch {
      // Less may still go in.
    }
  return folder;
}

describe.runIf(canMount())('on a full disk (only root can mount one)', () => {
  test('sources, and the set beside them, stay as they were', async () => {
    const root = await fullDisk(async (folder) => {
      cpSync(join(repository, 'tests/base'), folder, { recursive: true });
      mendable(folder);
      expect((await runAftale(folder, commands[3]!)).code).toBe(0);
      const text = readFileSync(join(folder, own), 'utf8');
      writeFileSync(join(folder, own), text.replace('# Kortere', '# Meget kortere'));
    });
    const before = everything(root);
    for (const command of commands) {
      const { code, error } = await runAftale(root, command);
      expect({ code, error }, command.join(' ')).toEqual({ code: 3, error: expect.stringContaining('Disken er fuld') });
      expect(everything(root), command.join(' ')).toEqual(before);
    }
  });

  test('of the cache or of temporary files, nothing is published', async () => {
    for (const name of ['AFTALE_CACHE', 'TMPDIR']) {
      const root = baseFolder();
      const { code, error } = startAftale(root, ['build', '--kind', 'agreement'], {
        [name]: await fullDisk(() => undefined),
      });
      expect({ code, error }, name).toEqual({
        code: 3,
        error: expect.stringMatching(/plads|fuld|ENOSPC|AFTALE_CACHE/),
      });
      expect(existsSync(join(root, 'dist/2023')), name).toBe(false);
    }
  });
});

test.skipIf(process.platform === 'win32')('where no file may grow beyond a few blocks, all stays as it was', () => {
  const root = mendable(baseFolder());
  const text = readFileSync(join(root, own), 'utf8');
  // Longer than the limit, as the files of the set are.
  writeFileSync(join(root, own), `${text}\n${'Vi mødes hver uge om det. '.repeat(1500)}\n`);
  const before = everything(root);
  for (const [command, ...args] of [commands[0]!, commands[3]!]) {
    const limited = spawnSync(
      'sh',
      ['-c', 'ulimit -f 32; exec "$@"', 'sh', process.execPath, join(repository, 'src/cli.ts'), command!, ...args],
      { cwd: root, encoding: 'utf8', env: { ...process.env, AFTALE_CACHE: temporaryFolder() } },
    );
    expect({ code: limited.status, error: limited.stderr }, command).toEqual({
      code: 3,
      error: expect.stringContaining('større, end disken tillader'),
    });
    expect(everything(join(root, 'agreements')), command).toEqual(
      Object.fromEntries(
        Object.entries(before)
          .filter(([path]) => path.startsWith('agreements/'))
          .map(([path, each]) => [path.slice('agreements/'.length), each]),
      ),
    );
    expect(existsSync(join(root, 'dist/2023')), command).toBe(false);
  }
});
