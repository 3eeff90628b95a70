import {
  chmodSync,
  existsSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undoStoppedWrites } from '../src/system/undo-write.ts';
import { writeFixes } from '../src/system/write-fixes.ts';
import { everything } from './everything.ts';
import { baseFolder, runAftale, temporaryFolder } from './run-aftale.ts';
import { runStopped, type Stop } from './stop-at.ts';

const module = (name: string) => new URL(`../src/system/${name}`, import.meta.url).href;

describe('a write of several sources', () => {
  const before = {
    agreements: '',
    'agreements/2023': '',
    'agreements/2023/a.md': 'gammel a',
    'agreements/2023/b.md': 'gammel b',
  };
  const after = {
    agreements: '',
    'agreements/2023': '',
    'agreements/2023/a.md': 'ny a, som er længere',
    'agreements/2023/opfoelgning': '',
    'agreements/2023/opfoelgning/aar': '',
    'agreements/2023/opfoelgning/aar/c.md': 'ny c',
  };
  const changes = `[['agreements/2023/a.md', 'ny a, som er længere'], ['agreements/2023/b.md', undefined],
    ['agreements/2023/opfoelgning/aar/c.md', 'ny c']]`;

  test.each<Stop>(['kill', 'full'])(
    'stopped at any step (%s) it has been done or it hasn’t, and leaves nothing',
    (stop) => {
      const seen = new Set<string>();
      for (let step = 1; ; step++) {
        const root = temporaryFolder();
        mkdirSync(join(root, 'agreements/2023'), { recursive: true });
        for (const name of ['a', 'b']) writeFileSync(join(root, `agreements/2023/${name}.md`), `gammel ${name}`);
        const script = `import { writeSources } from '${module('write-sources.ts')}';
        writeSources(${JSON.stringify(root)}, new Map(${changes}));`;
        const { finished } = runStopped(script, step, stop);
        const a = readFileSync(join(root, 'agreements/2023/a.md'), 'utf8');
        expect(['gammel a', 'ny a, som er længere']).toContain(a);
        if (stop === 'kill') undoStoppedWrites(root);
        const state = JSON.stringify(everything(root));
        expect(
          [before, after].map((each) => JSON.stringify(each)),
          `step ${step}`,
        ).toContain(state);
        seen.add(state);
        if (finished) break;
        expect(step).toBeLessThan(60);
      }
      expect(seen.size).toBe(2);
    },
  );

  /** What a writer left: a plan, `old-0`, and, where it is not new, the look of one that was stopped long ago. */
  function left(root: string, file: string, { isNew = false, written = shaOfNew as string | null } = {}): string {
    const folder = join(root, 'agreements/.aftale-00000000-1-00000000');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plan.json'), JSON.stringify({ files: [{ file, written }], folders: [] }));
    writeFileSync(join(folder, 'old-0'), 'gammel');
    if (!isNew) utimesSync(folder, 0, 0);
    return folder;
  }
  const shaOfNew = '1b06e2003f8420d6fa42badd8f77ec0f706b976b7a48b13c567dc5a559681683';

  test.each([
    ['is put back', 'agreements/a.md', 'ny', {}, 'gammel'],
    ['gives way to what an author has saved since', 'agreements/a.md', 'gemt siden', {}, 'gemt siden'],
    ['waits while another machine may be writing', 'agreements/a.md', 'ny', { isNew: true }, 'ny'],
    ['is not believed where the plan leads out of the sources', 'a.md', 'ny', {}, 'ny'],
    ['is not believed where it goes up', 'agreements/../a.md', 'ny', {}, 'ny'],
  ])('what stood there before %s', (_, file, now, options, then) => {
    const root = temporaryFolder();
    const folder = left(root, file, options);
    writeFileSync(join(root, file), now);
    undoStoppedWrites(root);
    expect(readFileSync(join(root, file), 'utf8')).toBe(then);
    expect(existsSync(folder)).toBe('isNew' in options);
  });

  test('what lies behind a link that looks like a stopped write is not touched', () => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    const folder = left(outside, 'agreements/a.md');
    mkdirSync(join(root, 'agreements'));
    writeFileSync(join(root, 'agreements/a.md'), 'ny');
    const link = join(root, 'agreements', basename(folder));
    symlinkSync(folder, link);
    lutimesSync(link, 0, 0);
    undoStoppedWrites(root);
    expect(readFileSync(join(root, 'agreements/a.md'), 'utf8')).toBe('ny');
    expect(readdirSync(folder)).toEqual(['old-0', 'plan.json']);
    expect(readdirSync(join(root, 'agreements'))).toEqual(['a.md']);
  });

  test('what stood in a folder that is gone by now is put back with it', () => {
    const root = temporaryFolder();
    left(root, 'agreements/2023/maal/a.md', { written: null });
    undoStoppedWrites(root);
    expect(readFileSync(join(root, 'agreements/2023/maal/a.md'), 'utf8')).toBe('gammel');
    expect(readdirSync(join(root, 'agreements'))).toEqual(['2023']);
  });

  test('a plan that is a link is not read', () => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    const folder = left(root, 'agreements/a.md');
    writeFileSync(join(root, 'agreements/a.md'), 'ny');
    renameSync(join(folder, 'plan.json'), join(outside, 'plan.json'));
    symlinkSync(join(outside, 'plan.json'), join(folder, 'plan.json'));
    utimesSync(folder, 0, 0);
    undoStoppedWrites(root);
    expect(readFileSync(join(root, 'agreements/a.md'), 'utf8')).toBe('ny');
    expect(readdirSync(join(root, 'agreements'))).toEqual(['a.md']);
    expect(readdirSync(outside)).toEqual(['plan.json']);
  });

  test('the next command says that it put things back', async () => {
    const root = baseFolder();
    const goal = 'agreements/2023/traening/maal/01-ventetid.md';
    const before = readFileSync(join(root, goal), 'utf8');
    const folder = left(root, goal);
    writeFileSync(join(folder, 'old-0'), before);
    utimesSync(folder, 0, 0);
    writeFileSync(join(root, goal), 'ny');
    expect(await runAftale(root, ['check'])).toMatchObject({ code: 0, error: expect.stringContaining('blev stoppet') });
    expect(readFileSync(join(root, goal), 'utf8')).toBe(before);
    expect(readdirSync(join(root, 'agreements'))).toEqual(['2023', 'ord.txt']);
  });
});

describe('links are never followed', () => {
  test.each([
    ['the folder of answers', 'agreements/2023/traening/opfoelgning'],
    ['a folder in it', 'agreements/2023/traening/opfoelgning/midtvejs'],
    ['a unit', 'agreements/2023/hjemmepleje'],
    ['the word list', 'agreements/ord.txt'],
    ['the year', 'agreements/2023'],
    ['all sources', 'agreements'],
  ])('%s', async (_, path) => {
    const [root, outside] = [baseFolder(), temporaryFolder()];
    rmSync(join(root, path), { recursive: true, force: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const target = join(outside, basename(path));
    if (path.endsWith('.txt')) writeFileSync(target, 'hemmeligt');
    else mkdirSync(target);
    symlinkSync(target, join(root, path));
    const before = everything(outside);
    await runAftale(root, ['new', 'follow-up', 'midtvejs']);
    await runAftale(root, ['seal']);
    const { code, out, error } = await runAftale(root, ['check', '--fix', '--add-words']);
    expect(code).not.toBe(0);
    expect(out + error).toMatch(/genvej|symbolsk/i);
    expect(everything(outside)).toEqual(before);
  });
});

describe('--fix', () => {
  const folder = 'agreements/2023/traening/maal';
  const edit = (path: string, from: string, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  test('keeps the mode of a file, and leaves one that nobody may write', async () => {
    const root = baseFolder();
    const path = join(root, folder, '02-tavlemoeder.md');
    edit(path, '## Resultat\n\n', '## Resultat\n\nHvert  møde tæller. ');
    chmodSync(path, 0o640);
    expect((await runAftale(root, ['check', '--fix'])).error).toContain('1 rettet.');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, 'utf8')).toContain('Hvert møde tæller.');
  });

  test('names that are wanted in a row or in a ring are given; one that another keeps overwrites nothing', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'agreements'));
    const path = (name: string) => `agreements/${name}.md`;
    const rename = (from: string, to: string) => ({ file: path(from), newFile: path(to) });
    for (const name of 'abcdefg') writeFileSync(join(root, path(name)), `var ${name}`, { mode: 0o644 });
    for (const name of 'ae') chmodSync(join(root, path(name)), 0o640);
    const fixes = [
      rename('a', 'b'),
      rename('b', 'c'),
      rename('d', 'e'),
      rename('e', 'd'),
      rename('f', 'h'),
      rename('g', 'h'),
    ];
    expect(writeFixes(root, fixes)).toBe(3);
    expect(everything(join(root, 'agreements'))).toEqual({
      'a.md': 'var a',
      'b.md': 'var b',
      'c.md': 'var c',
      'd.md': 'var e',
      'e.md': 'var d',
      'g.md': 'var g',
      'h.md': 'var f',
    });
    const modes = [...'adeh'].map((name) => statSync(join(root, path(name))).mode & 0o777);
    expect(modes).toEqual([0o640, 0o640, 0o644, 0o644]);
  });
});
