import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { outFolder, yearFolder } from '../src/commands/out-folder.ts';
import { readPreviousSet } from '../src/commands/previous-set.ts';
import { UsageError } from '../src/commands/usage-error.ts';
import { EnvironmentError } from '../src/system/environment-error.ts';
import { keep, readKept } from '../src/system/kept.ts';
import { mendSets } from '../src/system/mend-sets.ts';
import { writeSet } from '../src/system/write-set.ts';
import { everything } from './everything.ts';
import { baseFolder, type Run, repository, runAftale, temporaryFolder } from './run-aftale.ts';
import { runStopped, type Stop } from './stop-at.ts';

/** HTML of agreements alone, which is quickest. */
const build = (root: string, ...args: string[]): Promise<Run> =>
  runAftale(root, ['build', '--html-only', '--kind', 'agreement', ...args], { AFTALE_CACHE: join(root, '.cache') });
const own = ['hjemmepleje', 'traening'].map((unit) => `${unit}/institutionsaftale.html`);
const shaOfOwn = '73b8fe4525d625375b86b623da9f9c22f479431cdf1c2b866726639f993a99f7';
const manifestOf = (root: string) => JSON.parse(readFileSync(join(root, 'dist/2023/manifest.json'), 'utf8'));

function put(path: string, text = 'min egen'): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('--out', () => {
  test.each([
    'agreements',
    'agreements/2023/traening',
    'agreements/ny',
    '.',
    '..',
    '/',
    '',
    'dist/../agreements/',
    'Agreements',
    'genvej',
    'genvej/ny',
  ])('»%s«, where the sources are, is wrong usage', (out) => {
    const root = baseFolder();
    symlinkSync('agreements', join(root, 'genvej'));
    expect(() => outFolder(root, out)).toThrow(UsageError);
    expect(() => outFolder(root, out)).toThrow('--out kan ikke være');
  });

  test.each(['dist', 'ud/her', '../ved-siden-af', 'agreements-2'])('»%s« is fine', (out) => {
    const root = baseFolder();
    expect(yearFolder(outFolder(root, out), 2023)).toBe(join(root, out, '2023'));
  });

  test('wrong usage and a folder that holds something else: exit 2, nothing is changed', async () => {
    const root = baseFolder();
    put(join(root, 'ud/2023/brev.txt'));
    const state = () => [everything(join(root, 'agreements')), everything(join(root, 'ud')), readdirSync(root)];
    mkdirSync(join(root, '.cache'));
    const before = state();
    expect(await build(root, '--out', '.')).toMatchObject({
      code: 2,
      error: expect.stringContaining('--out kan ikke være'),
    });
    expect(await build(root, '--out', 'ud')).toMatchObject({
      code: 2,
      error: expect.stringContaining('ikke har skrevet'),
    });
    expect(state()).toEqual(before);
  });

  test.each([
    ['a page', 'index.html', '<p>Min side'],
    ['the manifest of a website', 'manifest.json', '{"name": "Min side", "icons": []}'],
    ['a folder', 'billeder/2023/ude.png', ''],
  ])('a folder of the year that holds %s is no build’s', (_, path, text) => {
    const out = temporaryFolder();
    put(join(out, '2023', path), text);
    expect(() => yearFolder(out, 2023)).toThrow(UsageError);
  });

  test.each([
    ['dist that leads out', 'dist', true],
    ['dist that leads nowhere', 'dist', false],
    ['a year that leads out', 'dist/2023', true],
    ['a year that leads nowhere', 'dist/2023', false],
  ])('a link, %s, is not followed, and it is said what to do', (_, path, exists) => {
    const [root, outside] = [baseFolder(), temporaryFolder()];
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(exists ? outside : join(outside, 'intet'), join(root, path));
    expect(() => yearFolder(outFolder(root, 'dist'), 2023)).toThrow(EnvironmentError);
    expect(() => yearFolder(outFolder(root, 'dist'), 2023)).toThrow(/genvej.*Slet den/s);
  });
});

describe('what no build wrote', () => {
  test('stays, whatever it is, when the set changes', async () => {
    const root = baseFolder();
    expect((await build(root)).code).toBe(0);
    const folder = join(root, 'dist/2023');
    for (const path of ['noter.txt', 'traening/bilag/plan.odt', '.htaccess']) put(join(folder, path));
    mkdirSync(join(folder, 'tom'));
    symlinkSync('/ingen/steder', join(folder, 'traening/genvej'));
    const goal = join(root, 'agreements/2023/traening/maal/01-ventetid.md');
    writeFileSync(goal, readFileSync(goal, 'utf8').replace('# Kortere', '# Meget kortere'));
    expect((await build(root)).code).toBe(0);
    expect(readFileSync(join(folder, own[1]!), 'utf8')).toContain('Meget kortere');
    for (const path of ['noter.txt', 'traening/bilag/plan.odt', '.htaccess'])
      expect(readFileSync(join(folder, path), 'utf8')).toBe('min egen');
    expect(lstatSync(join(folder, 'tom')).isDirectory()).toBe(true);
    expect(readlinkSync(join(folder, 'traening/genvej'))).toBe('/ingen/steder');
    expect(readdirSync(join(root, 'dist'))).toEqual(['2023', 'index.html']);
  });

  test('is not written over where it has a name that the set wants', async () => {
    const root = baseFolder();
    expect((await build(root)).code).toBe(0);
    put(join(root, 'dist/2023/traening/midtvejsskema.html'));
    const before = everything(join(root, 'dist'));
    const { code, error } = await runAftale(root, ['build', '--html-only']);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('»traening/midtvejsskema.html«') });
    expect(everything(join(root, 'dist'))).toEqual(before);
  });
});

test('of two first builds at once, one may have to say that the other wrote, and neither blames what lies there', async () => {
  const root = baseFolder();
  const args = [join(repository, 'src/cli.ts'), 'build', '--html-only', '--kind', 'agreement'];
  const codes = await Promise.all(
    [1, 2].map(async () => {
      const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: 'ignore' }), 'close');
      return code;
    }),
  );
  expect(codes).toContain(0);
  expect([0, 3]).toEqual(expect.arrayContaining(codes));
  expect(readdirSync(join(root, 'dist'))).toEqual(['2023', 'index.html']);
});

describe('a manifest', () => {
  const damaged: [string, (root: string) => void][] = [
    ['that is empty', (root) => truncateSync(join(root, 'dist/2023/manifest.json'))],
    ['that is a list', (root) => writeFileSync(join(root, 'dist/2023/manifest.json'), '[]')],
    ['that is cut off', (root) => truncateSync(join(root, 'dist/2023/manifest.json'), 90)],
    ['with a file that is gone', (root) => rmSync(join(root, 'dist/2023', own[0]!))],
    ['with a file that is damaged', (root) => truncateSync(join(root, 'dist/2023', own[0]!), 5)],
    ['with a path out of the folder', (root) => lead(root, '../../hemmelig.txt')],
    ['with an absolute path', (root) => lead(root, join(root, 'hemmelig.txt'))],
    ['with a path that is too long for a disk', (root) => lead(root, `${'mappe/'.repeat(1000)}hemmelig.txt`)],
    ['with a path through a link', (root) => lead(root, 'genvej/hemmelig.txt')],
    [
      'with a link for a file',
      (root) => {
        rmSync(join(root, 'dist/2023', own[0]!));
        symlinkSync(join(root, 'hemmelig.txt'), join(root, 'dist/2023', own[0]!));
      },
    ],
  ];

  /** Has the manifest say that the first agreement is another file, with the right hash. */
  function lead(root: string, path: string): void {
    if (path.startsWith('genvej')) symlinkSync(root, join(root, 'dist/2023/genvej'));
    const manifest = manifestOf(root);
    const sha256 = 'adb0b488dcab78f72d22d43469b9fd6b938b2455b68804098f98f84b1197005a';
    manifest.documents[0].html = { path, sha256, bytes: 9 };
    writeFileSync(join(root, 'dist/2023/manifest.json'), JSON.stringify(manifest));
  }

  test('that is damaged is not believed, nor the document it is damaged in', () => {
    for (const [how, damage] of damaged) {
      const root = temporaryFolder();
      const folder = join(root, 'dist/2023');
      put(join(root, 'hemmelig.txt'), 'hemmeligt');
      const file = (path: string) => ({ path, sha256: shaOfOwn, bytes: 8 });
      for (const path of own) put(join(folder, path));
      const documents = own.map((path) => ({ id: path, kind: 'agreement', title: path, html: file(path) }));
      const manifest = { year: 2023, generator: 'aftale 1', source: { sha256: shaOfOwn }, documents, data: [] };
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
      const [first, second] = own.map((path) => ({ id: path, path: path.replace('.html', '') }));
      expect(readPreviousSet(folder).isLost(first!)).toBe(false);
      damage(root);
      const previous = readPreviousSet(folder);
      expect(previous.manifest?.documents.map(({ id }) => id) ?? [], how).not.toContain(own[0]);
      expect(previous.isLost(first!) || !existsSync(join(folder, own[0]!)), how).toBe(true);
      expect(previous.isLost(second!), how).toBe(previous.manifest === undefined);
    }
  });

  test.each([1, 3, 7])(
    'that is damaged (%i): a build of one unit makes the rest anew, and takes nothing from outside',
    async (index) => {
      const root = baseFolder();
      put(join(root, 'hemmelig.txt'), 'hemmeligt');
      expect((await build(root)).code).toBe(0);
      const before = own.map((path) => readFileSync(join(root, 'dist/2023', path), 'utf8'));
      damaged[index]![1](root);
      expect(await build(root, '--unit', 'traening')).toMatchObject({ code: 0 });
      expect(manifestOf(root).documents.map(({ html }: { html: { path: string } }) => html.path)).toEqual(own);
      expect(own.map((path) => readFileSync(join(root, 'dist/2023', path), 'utf8'))).toEqual(before);
      expect(Object.values(everything(join(root, 'dist')))).not.toContain('hemmeligt');
    },
  );
});

describe('a set that takes another’s place', () => {
  const module = (name: string) => new URL(`../src/system/${name}`, import.meta.url).href;
  const set = (name: string, version: string) => ({
    'manifest.json': JSON.stringify({
      ...{ year: 2023, generator: 'aftale', source: {}, data: [] },
      documents: [
        {
          id: name,
          kind: 'agreement',
          title: version,
          html: { path: `${name}.html`, sha256: '0'.repeat(64), bytes: 3 },
        },
      ],
    }),
    [`${name}.html`]: version,
    'index.html': version,
  });
  const [older, newer] = [set('a', 'gammel'), set('b', 'ny')];
  const whole = (files: Record<string, string>) =>
    JSON.stringify(Object.fromEntries(Object.entries({ ...files, 'min.txt': 'min egen' }).sort()));

  test.each<[Stop, string, string]>([
    ['kill', 'in one step', process.env.PATH!],
    ['full', 'in one step', process.env.PATH!],
    ['kill', 'in two', '/ingen/steder'],
    ['full', 'in two', '/ingen/steder'],
  ])('stopped at any step (%s, %s) is old or new, with all that is others’, and leaves nothing', (stop, way, PATH) => {
    const seen = new Set<string>();
    for (let step = 1; ; step++) {
      const dist = join(temporaryFolder(), 'dist');
      for (const [path, text] of Object.entries(older)) put(join(dist, '2023', path), text);
      put(join(dist, '2023/min.txt'));
      const next = { files: '', kept: [], listed: Object.keys(older), before: '' };
      const script = `import { writeSet } from '${module('write-set.ts')}';
        writeSet(${JSON.stringify(join(dist, '2023'))}, { ...${JSON.stringify(next)},
          files: new Map(Object.entries(${JSON.stringify(newer)})),
          before: new TextEncoder().encode(${JSON.stringify(older['manifest.json'])}) });`;
      const { finished } = runStopped(script, step, stop, { PATH });
      const isThere = existsSync(join(dist, '2023'));
      if (way === 'in one step') expect(isThere).toBe(true);
      if (isThere) expect([whole(older), whole(newer)]).toContain(JSON.stringify(everything(join(dist, '2023'))));
      if (stop === 'kill') mendSets(dist);
      expect(readdirSync(dist), `step ${step}`).toEqual(['2023']);
      const state = JSON.stringify(everything(join(dist, '2023')));
      expect([whole(older), whole(newer)], `step ${step}`).toContain(state);
      seen.add(state);
      if (finished) break;
      expect(step).toBeLessThan(99);
    }
    expect([...seen].sort()).toEqual([whole(older), whole(newer)].sort());
  });

  /** The older set in a folder, and what writes the newer over it, which knows the manifest of `before`. */
  function published(before: string): { dist: string; write: () => void } {
    const dist = join(temporaryFolder(), 'dist');
    for (const [path, text] of Object.entries(older)) put(join(dist, '2023', path), text);
    const next = { files: new Map(Object.entries(newer)), kept: [], listed: Object.keys(older) };
    const write = () => writeSet(join(dist, '2023'), { ...next, before: new TextEncoder().encode(before) });
    return { dist, write };
  }

  test('is refused where another build has written there meanwhile', () => {
    const { dist, write } = published('{"andet": 1}');
    expect(write).toThrow(EnvironmentError);
    expect(write).toThrow(/En anden kørsel har skrevet i ».*2023« imens/);
    expect(everything(dist)).toMatchObject({ '2023/a.html': 'gammel', '2023/index.html': 'gammel' });
    expect(readdirSync(dist)).toEqual(['2023']);
  });

  test('takes along what is put into the old one while it does', () => {
    const { dist, write } = published(older['manifest.json']!);
    const programs = temporaryFolder();
    // The first program that is asked to let them change places.
    put(join(programs, 'mv'), `#!/bin/sh\necho sen > '${join(dist, '2023/sen.txt')}'\nexit 1\n`);
    chmodSync(join(programs, 'mv'), 0o755);
    vi.stubEnv('PATH', `${programs}:${process.env.PATH}`);
    write();
    vi.unstubAllEnvs();
    expect(everything(dist)).toMatchObject({ '2023/b.html': 'ny', '2023/sen.txt': 'sen\n' });
    expect(readdirSync(dist)).toEqual(['2023']);
  });
});

describe('the cache', () => {
  const damaged: [string, (path: string) => void][] = [
    ['is empty', (path) => truncateSync(path)],
    ['is cut off', (path) => truncateSync(path, Math.floor(lstatSync(path).size / 2))],
    [
      'has a byte that is another',
      (path) => {
        const bytes = readFileSync(path);
        bytes[Math.floor(bytes.length / 2)]! ^= 1;
        writeFileSync(path, bytes);
      },
    ],
    [
      'is a link',
      (path) => {
        writeFileSync(`${path}.andet`, readFileSync(path));
        rmSync(path);
        symlinkSync(`${path}.andet`, path);
      },
    ],
    [
      'is a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ];

  test('what is kept there and damaged, or that anyone may have put there, is not read', () => {
    for (const [how, damage] of damaged) {
      const path = join(temporaryFolder(), 'cache/ord');
      keep(path, Buffer.from('mange ord'));
      expect(Buffer.from(readKept(path)!).toString()).toBe('mange ord');
      damage(path);
      expect(readKept(path), how).toBeUndefined();
    }
    const path = join(temporaryFolder(), 'cache/ord');
    keep(path, Buffer.from('mange ord'));
    chmodSync(dirname(path), 0o777);
    expect(readKept(path)).toBeUndefined();
  });

  test('of dictionary and record, cut off, are made again, and the words are the same', async () => {
    const root = baseFolder();
    const first = await build(root);
    expect((await build(root)).error).toContain('intet er ændret');
    const kept = readdirSync(join(root, '.cache'), { recursive: true, withFileTypes: true })
      .filter((entry) => /\.(?:json|btrie)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(kept).toHaveLength(2);
    for (const path of kept) truncateSync(path, Math.floor(lstatSync(path).size / 2));
    expect(await build(root)).toEqual({ ...first, error: expect.stringContaining('2 dokumenter') });
  });
});
