import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import type { PartChange } from '../src/model/seal.ts';
import { openArchive } from '../src/system/open-archive.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { temporaryFolder } from './run-aftale.ts';
import { change, commit, git, own, seal, sealedFolder, shared, year } from './sealed-folder.ts';

const schemas = readSchemas();
const sealFile = `${year}/traening/besegling.yaml`;
const letter = ['--approved-by', 'Jens Vestergård', '--why', 'Aftale om telefon'];

/** What the model says of the agreement `traening`. */
function changesOf(root: string): PartChange[] {
  const { value } = createCompiler({ schemas, blobs: openArchive(root) })(readSources(root)[0]!);
  return value!.agreements.find(({ unit }) => unit.id === 'traening')!.changes;
}

/** A change of a shared goal, approved twice, and of another goal: a mended word, and then two that nobody approved. */
async function changedFolder(): Promise<string> {
  const root = await sealedFolder();
  change(root, shared, 'på video.', 'på telefon.');
  commit(root);
  expect((await seal(root, '--change', 'koersel', ...letter, '--today', '4.5.2023')).code).toBe(0);
  commit(root);
  change(root, shared, 'på telefon.', 'på papir.');
  change(root, own, 'i gang, kan', 'i gang, han kan');
  commit(root);
  expect((await seal(root, '--change', 'koersel', ...letter, '--today', '6.6.2023')).code).toBe(0);
  expect((await seal(root, '--change', 'ventetid', '--language', '--today', '1.4.2023')).code).toBe(0);
  commit(root);
  change(root, own, 'mindst 80 %', 'mindst 75 %');
  change(root, own, 'hver måned', 'hvert kvartal');
  commit(root);
  return root;
}

test('what nobody approved comes first, then the approved changes by date, all with the words before and now', async () => {
  const [unapproved, mended, first, second, ...others] = changesOf(await changedFolder());
  expect(others).toEqual([]);
  const ventetid = { kind: 'goal', id: 'ventetid', number: 1, title: 'Kortere ventetid på træning' };
  expect(unapproved).toMatchObject({
    ...ventetid,
    difference: 'changed',
    words: [
      { before: 'mindst 80 %', now: 'mindst 75 %', place: { file: own, start: { line: 9, column: 13 } } },
      { before: 'hver måned', now: 'hvert kvartal', place: { file: own } },
    ],
    place: { file: own },
    sealedPlace: { file: sealFile },
  });
  expect(unapproved?.approved).toBeUndefined();
  expect(mended).toMatchObject({
    ...ventetid,
    difference: 'changed',
    words: [{ before: '', now: 'han' }],
    approved: { date: { text: '1. april 2023' }, language: true },
  });
  expect(first).toMatchObject({
    ...{ difference: 'changed', kind: 'goal', id: 'koersel', number: 3, title: 'Mindre kørsel' },
    approved: {
      date: { text: '4. maj 2023', first: '2023-05-04' },
      approvedBy: 'Jens Vestergård',
      why: 'Aftale om telefon',
      language: false,
    },
  });
  expect(first?.words).toEqual([
    { before: 'Møder på tværs holdes på video.', now: 'Møder på tværs holdes på telefon.' },
  ]);
  expect(second?.approved?.date.text).toBe('6. juni 2023');
  expect(second?.words).toEqual([
    { before: 'Møder på tværs holdes på telefon.', now: 'Møder på tværs holdes på papir.' },
  ]);
});

test('without history the approved changes stand with date, who and why; their words are unknown', async () => {
  const root = await changedFolder();
  const year = createCompiler({ schemas })(readSources(root)[0]!).value!;
  const { changes } = year.agreements.find(({ unit }) => unit.id === 'traening')!;
  expect(changes.map(({ id, approved, words }) => [id, approved?.date.text, words])).toEqual([
    ['ventetid', '1. april 2023', undefined],
    ['koersel', '4. maj 2023', undefined],
    ['koersel', '6. juni 2023', undefined],
  ]);
  const clone = join(temporaryFolder(), 'clone');
  git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, clone);
  expect(changesOf(clone).map(({ difference, words }) => [difference, words])).toEqual(
    Array(4).fill(['changed', undefined]),
  );
  // The first approval, edited by hand: its words are not those that were approved.
  const seal = join(root, sealFile);
  const edited = readFileSync(seal, 'utf8').replace(
    /(dato: 4\.5\.2023[\s\S]*?aftryk: )"?\w+"?/,
    '$1"0123456789abcdef"',
  );
  writeFileSync(seal, edited);
  expect(changesOf(root).map(({ words }) => words?.length)).toEqual([2, 1, undefined, undefined]);
});

test('a goal that was dropped keeps its title; one that moved up tells both numbers, approved or not', async () => {
  const root = await sealedFolder();
  git(root, 'rm', '--quiet', `${year}/traening/maal/02-tavlemoeder.md`);
  const dropped = {
    difference: 'removed',
    kind: 'goal',
    id: 'tavlemoeder',
    number: 2,
    title: 'Tavlemøder på alle hold',
  };
  const moved = { difference: 'renumbered', kind: 'goal', id: 'koersel', number: 2, renumbered: { before: 3, now: 2 } };
  expect(changesOf(root)).toMatchObject([dropped, moved]);
  expect(
    (await seal(root, '--change', 'tavlemoeder', '--change', 'koersel', ...letter, '--today', '1.6.2023')).code,
  ).toBe(0);
  const approved = { approvedBy: 'Jens Vestergård' };
  expect(changesOf(root)).toMatchObject([
    { ...dropped, approved },
    { ...moved, approved },
  ]);
});
