import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../src/model/manifest.ts';
import { sha256 } from '../src/system/sha256.ts';
import { baseFolder, draftFolder, repository, runAftale, startAftale, temporaryFolder } from './run-aftale.ts';
import { change, commit, git, own, sealedFolder } from './sealed-folder.ts';

const epoch = { SOURCE_DATE_EPOCH: '1700000000' };
const goal = 'agreements/2023/traening/maal/02-tavlemoeder.md';
const edit = (root: string) =>
  writeFileSync(join(root, goal), readFileSync(join(root, goal), 'utf8').replace(/^# /m, '# Nye '));
const read = (root: string, path: string) => readFileSync(join(root, 'dist/2023', path));

/** Every file of the set, by path. */
function filesOf(root: string): Map<string, Buffer> {
  const folder = join(root, 'dist/2023');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** Node, as it would list folders on a disk that keeps them the other way round. */
const backwards = `data:text/javascript,${encodeURIComponent(`
  import fs, { promises } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdirSync } = fs, { readdir } = promises;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  promises.readdir = async (...args) => (await readdir(...args)).reverse();
  syncBuiltinESMExports();`)}`;

/** Of a year that has all that a year can have. */
test('two machines give the same bytes: other folder, time zone, locale and order of listing', () => {
  const [one, two] = [temporaryFolder(), join(temporaryFolder(), 'en mappe med æøå')];
  mkdirSync(two);
  for (const [root, year] of [one, two].flatMap((root) => ['base', 'whole'].map((year) => [root, year] as const)))
    cpSync(join(repository, 'tests', year), root, { recursive: true });
  const danish = { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8', LANGUAGE: 'da' };
  const american = {
    TZ: 'America/Los_Angeles',
    LANG: 'C',
    LC_ALL: 'C',
    LANGUAGE: 'en',
    NODE_OPTIONS: `--import ${backwards}`,
  };
  expect(startAftale(one, ['build'], { ...epoch, ...danish })).toMatchObject({ code: 0 });
  expect(startAftale(two, ['build'], { ...epoch, ...american })).toMatchObject({ code: 0 });
  const [first, second] = [filesOf(one), filesOf(two)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first.keys()]).toEqual(expect.arrayContaining(['traening/midtvejsopfoelgning.pdf', 'goals.json']));
  expect(first.get('manifest.json')!.toString()).toBe(second.get('manifest.json')!.toString());
  for (const [path, bytes] of first) expect(Buffer.compare(bytes, second.get(path)!), path).toBe(0);
});

test('a build where nothing changed writes nothing and says again what there was to say', async () => {
  const root = draftFolder();
  const cache = { ...epoch, XDG_CACHE_HOME: temporaryFolder(), AFTALE_CACHE: '' };
  const first = await runAftale(root, ['build', '--html-only'], cache);
  expect(first.out).toContain('UDFYLDES');
  const { mtimeMs } = statSync(join(root, 'dist/2023/manifest.json'));
  const second = await runAftale(root, ['build', '--html-only'], cache);
  expect(second).toMatchObject({ code: 0, out: first.out, error: expect.stringContaining('intet er ændret') });
  expect(statSync(join(root, 'dist/2023/manifest.json')).mtimeMs).toBe(mtimeMs);
  expect((await runAftale(root, ['build', '--html-only', '--strict'], cache)).code).toBe(1);
});

test('a build after all history was fetched tells the words that were sealed', async () => {
  const origin = await sealedFolder();
  change(origin, own, 'mindst 80 %', 'mindst 75 %');
  commit(origin);
  const clone = join(temporaryFolder(), 'clone');
  git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, clone);
  const build = () =>
    runAftale(clone, ['build', '--html-only'], { XDG_CACHE_HOME: join(origin, 'cache'), AFTALE_CACHE: '' });
  expect((await build()).out).toContain('De gamle ord er ikke her');
  expect((await build()).error).toContain('intet er ændret');
  git(clone, 'fetch', '--quiet', '--unshallow');
  expect((await build()).out).toContain('»mindst 80 %« er nu »mindst 75 %«');
});

test('a build prints what changed, and keeps the PDFs that would be the same', async () => {
  const root = baseFolder();
  expect((await runAftale(root, ['build'], epoch)).error).toContain('Udskrevet 2 af 2');
  const [kept, old] = ['hjemmepleje', 'traening'].map((unit) => read(root, `${unit}/institutionsaftale.pdf`));
  edit(root);
  const { code, error } = await runAftale(root, ['build'], epoch);
  expect({ code, lines: error.match(/^Udskrevet .*/gm) }).toEqual({
    code: 0,
    lines: [expect.stringContaining('Træning')],
  });
  expect(Buffer.compare(read(root, 'hjemmepleje/institutionsaftale.pdf'), kept!)).toBe(0);
  expect(Buffer.compare(read(root, 'traening/institutionsaftale.pdf'), old!)).not.toBe(0);
  const manifest: Manifest = JSON.parse(read(root, 'manifest.json').toString());
  const printed = manifest.documents.filter(({ kind }) => kind !== 'form');
  expect(printed.map(({ pdf }) => pdf!.pages).every((pages) => pages > 3)).toBe(true);
});

test('a file that someone damaged or removed is made again', async () => {
  const root = baseFolder();
  await runAftale(root, ['build'], epoch);
  const before = filesOf(root);
  writeFileSync(join(root, 'dist/2023/traening/institutionsaftale.pdf'), 'noget andet');
  rmSync(join(root, 'dist/2023/index.html'));
  expect((await runAftale(root, ['build'], epoch)).code).toBe(0);
  for (const [path, bytes] of filesOf(root)) expect(Buffer.compare(bytes, before.get(path)!), path).toBe(0);
  expect([...filesOf(root).keys()]).toEqual([...before.keys()]);
});

test('a build of some documents takes the year as it was compiled last, and only from the same sources', async () => {
  const root = draftFolder();
  const home = temporaryFolder();
  const cache = { ...epoch, XDG_CACHE_HOME: home, AFTALE_CACHE: '' };
  const some = ['build', '--html-only', '--unit', 'traening', '--kind', 'agreement'];
  const page = () => read(root, 'traening/institutionsaftale.html').toString();
  const anew = (from = cache) => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    return runAftale(root, some, from);
  };
  const all = await runAftale(root, ['build', '--html-only'], cache);
  const html = page();
  const [name] = readdirSync(join(home, 'aftale/years'));
  const kept = join(home, 'aftale/years', name!);
  const compiled = readFileSync(kept);

  expect(await anew()).toMatchObject({ code: 0, out: all.out });
  expect(page()).toBe(html);
  // A program that was never asked to compile again says what it was told, so what is kept is what counts.
  const changed = Buffer.from(compiled.toString('latin1').replaceAll('Signe Lund', 'Sigrid Lo.'), 'latin1');
  const bytes = changed.subarray(64);
  writeFileSync(kept, Buffer.concat([Buffer.from(sha256(bytes)), bytes]));
  await anew();
  expect(page()).toContain('Sigrid Lo.');
  await runAftale(root, ['build', '--html-only'], cache);
  expect(page()).toBe(html);

  writeFileSync(kept, changed);
  await anew();
  expect(page()).toBe(html);
  edit(root);
  await anew();
  expect(read(root, 'goals.csv').toString()).toContain('Nye ');
});
