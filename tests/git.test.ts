import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseFolder, runAftale, temporaryFolder } from './run-aftale.ts';
import { change, commit, git, own, seal, sealedFolder, shared, year } from './sealed-folder.ts';

const ran = (root: string) => readdirSync(root).filter((name) => name.startsWith('KOERT'));

/** A folder as a stranger may send it, whose Git files name a program for everything that Git can be made to run. */
async function strangersFolder(): Promise<string> {
  const root = await sealedFolder();
  change(root, own, 'mindst 80 %', 'mindst 75 %');
  commit(root);
  const program = join(root, '.git/program');
  const names = [
    'fsmonitor',
    'pager',
    'gpg',
    'textconv',
    'external',
    'clean',
    'process',
    'ssh',
    'upload',
    'vcs',
    'helper',
    'editor',
  ];
  for (const name of names)
    writeFileSync(`${program}-${name}`, `#!/bin/sh\ntouch "${root}/KOERT-${name}"\nexit 1\n`, { mode: 0o755 });
  const hooks = join(root, '.git/mine');
  mkdirSync(hooks);
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'post-checkout',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ])
    writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch "${root}/KOERT-${hook}"\n`, { mode: 0o755 });
  // A signature makes Git call the program that would verify it.
  const signed = git(root, 'cat-file', 'commit', 'HEAD')
    .toString()
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], { cwd: root, input: signed })
    .toString()
    .trim();
  git(root, 'update-ref', 'HEAD', id);
  writeFileSync(join(root, '.gitattributes'), '* diff=ond filter=ond\n');
  appendFileSync(
    join(root, '.git/config'),
    `[core]
  repositoryformatversion = 1
  fsmonitor = ${program}-fsmonitor
  hooksPath = ${hooks}
  pager = ${program}-pager
  sshCommand = ${program}-ssh
  editor = ${program}-editor
  gitProxy = ${program}-helper
  untrackedCache = true
[pager]
  log = ${program}-pager
  rev-list = ${program}-pager
[gpg]
  program = ${program}-gpg
[log]
  showSignature = true
[diff]
  external = ${program}-external
[diff "ond"]
  textconv = ${program}-textconv
  command = ${program}-external
[filter "ond"]
  clean = ${program}-clean
  smudge = ${program}-clean
  process = ${program}-process
  required = true
[credential]
  helper = ${program}-helper
[protocol]
  allow = always
[protocol "ext"]
  allow = always
[extensions]
  partialClone = ond
[remote "ond"]
  url = ext::${program}-vcs %S
  uploadpack = ${program}-upload
  promisor = true
[alias]
  cat-file = !${program}-helper
`,
  );
  // What was sealed isn't here, so that Git would fetch it.
  const old = git(root, 'rev-parse', `HEAD~2:${own}`).toString().trim();
  rmSync(join(root, '.git/objects', old.slice(0, 2), old.slice(2)));
  // Another time on every file makes Git look into it.
  for (const file of [own, shared]) utimesSync(join(root, file), 1, 1);
  return root;
}

describe('a folder from a stranger', () => {
  test('nothing that its Git files name is run, whatever the command; with plain Git it would be', async () => {
    const root = await strangersFolder();
    expect((await runAftale(root, ['check'])).out).toContain('er ændret siden beseglingen');
    expect((await runAftale(root, ['build', '--html-only', '--kind', 'summary'])).code).toBe(0);
    expect((await runAftale(root, ['seal', '--unit', 'hjemmepleje'])).code).toBe(0);
    expect((await seal(root, '--change', 'ventetid', '--language')).code).toBe(0);
    expect(ran(root)).toEqual([]);
    for (const args of [['status'], ['log', '-1'], ['diff']]) spawnSync('git', args, { cwd: root });
    expect(ran(root).length).toBeGreaterThan(2);
  });

  test('what is missing is not fetched by a plain path either', async () => {
    const root = await strangersFolder();
    git(root, 'config', 'remote.ond.url', root);
    await runAftale(root, ['check']);
    expect(ran(root)).toEqual([]);
  });
});

describe('a folder that Git won’t read', () => {
  test('another owner’s: said once, with what to do, by every command that asks Git', async () => {
    const root = await sealedFolder();
    const others = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    for (const args of [['check'], ['build', '--html-only', '--kind', 'summary'], ['seal', '--unit', 'hjemmepleje']]) {
      const { code, error } = await runAftale(root, args, others);
      expect({ code, said: error.match(/ejes af en anden.*safe\.directory "[^"]+"/g) }).toEqual({
        code: 0,
        said: [expect.stringContaining(root)],
      });
    }
    const odd = join(temporaryFolder(), 'a"$(touch x)');
    cpSync(root, odd, { recursive: true });
    expect((await runAftale(odd, ['check'], others)).error).toContain('safe.directory "MAPPEN"');
    const trusted = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
    expect((await runAftale(root, ['check'], { ...others, ...trusted })).error).not.toContain('Git');
  });

  test('a damaged one, and one where Git isn’t installed; a folder without Git is not spoken of', async () => {
    const root = await sealedFolder();
    const noGit = { PATH: temporaryFolder() };
    expect((await runAftale(root, ['check'], noGit)).error).toContain('Git er ikke installeret');
    writeFileSync(join(root, '.git/config'), '[core\n');
    expect((await runAftale(root, ['check'])).error).toMatch(/Git kan ikke læse sit arkiv.*bad config line 1/);
    for (const env of [{}, noGit]) expect((await runAftale(baseFolder(), ['check'], env)).error).not.toContain('Git');
  });

  test('in a hook: the repository is that of the sources, not that of the hook', async () => {
    const root = await sealedFolder();
    change(root, own, 'mindst 80 %', 'mindst 75 %');
    const other = temporaryFolder();
    git(other, 'init', '--quiet');
    const hook = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, '.git/index') };
    expect((await runAftale(root, ['check'], hook)).out).toContain('»mindst 80 %« er nu »mindst 75 %«');
  });
});

describe('what differs from the last commit', () => {
  const edition = async (root: string) => {
    expect(
      (await runAftale(root, ['build', '--html-only', '--kind', 'agreement'], { SOURCE_DATE_EPOCH: '' })).code,
    ).toBe(0);
    return /Udgave [0-9a-f]{7}(, med ændringer)?/.exec(
      readFileSync(join(root, 'dist/2023/traening/institutionsaftale.html'), 'utf8'),
    )?.[0];
  };

  test('nothing but what is said: not the ends of lines, nor another time, nor a file beside the sources', async () => {
    const root = await sealedFolder();
    for (const file of [own, shared]) {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text.replaceAll('\n', '\r\n'));
    }
    writeFileSync(join(root, 'noter.txt'), 'x');
    expect(await edition(root)).not.toContain('med ændringer');
    expect((await runAftale(root, ['check'])).error).not.toContain('siden sidste commit');
  });

  test('a text, a file that is gone, a list of words that is new; below a folder of the repository too', async () => {
    const above = temporaryFolder();
    const root = join(above, 'kommune');
    cpSync(baseFolder(), root, { recursive: true });
    git(above, 'init', '--quiet');
    commit(above);
    expect(await edition(root)).not.toContain('med ændringer');
    const edits = [
      () => change(root, shared, 'på video', 'på telefon'),
      () => rmSync(join(root, `${year}/traening/maal/02-tavlemoeder.md`)),
      () => writeFileSync(join(root, 'agreements/ord.txt'), 'nyord\n'),
    ];
    for (const edit of edits) {
      edit();
      expect(await edition(root)).toContain(', med ændringer');
      commit(above);
    }
    expect(await edition(root)).not.toContain('med ændringer');
  });

  test('nor where ids have 64 digits, or a file lies elsewhere and Git has lines that point at it (LFS)', async () => {
    const root = baseFolder();
    git(root, 'init', '--quiet', '--object-format=sha256');
    const list = join(root, 'agreements/ord.txt');
    writeFileSync(
      list,
      'version https://git-lfs.github.com/spec/v1\noid sha256:3885ef88232d5a67705f6971d4ca80c4a57e5e883844b1a3873ca60965c5f4af\nsize 6\n',
    );
    commit(root);
    writeFileSync(list, 'nyord\n');
    expect(await edition(root)).not.toContain('med ændringer');
    writeFileSync(list, 'andet\n');
    expect(await edition(root)).toContain(', med ændringer');
  });

  test('an edited shared goal is told with the agreements that it changes', async () => {
    const root = await sealedFolder();
    change(root, shared, 'på video', 'på telefon');
    expect((await runAftale(root, ['check'])).error).toContain(
      `${shared} er rettet siden sidste commit: det ændrer 2 aftaler (`,
    );
  });
});
