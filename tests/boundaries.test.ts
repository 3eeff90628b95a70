import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { pageText } from './fixtures/page-text.ts';
import { keptFolder, runAftale } from './run-aftale.ts';

/** A year in which every value, date, sum and order stands on its boundary or just beside it, outside any repository. */
const { path: root, remove } = keptFolder();
afterAll(remove);
const folder = join(import.meta.dirname, 'boundaries');
cpSync(join(folder, 'agreements'), join(root, 'agreements'), { recursive: true });

/** What a command prints. */
async function printed(...args: string[]): Promise<string> {
  const { out, error } = await runAftale(root, args, { SOURCE_DATE_EPOCH: '1700000000' });
  if (out === '' && args[0] !== 'build') throw new Error(error);
  return out;
}

/** What is expected stands in a file that someone has read; `npx vitest run tests/boundaries.test.ts -u` writes it anew. */
const expectText = (text: string, name: string) =>
  expect(
    text.replace(/(?<=aftale |name: 'aftale',\s+version: ')\d+\.\d+\.\d+/g, 'VERSION').replaceAll('\r\n', '\n'),
  ).toMatchFileSnapshot(join(folder, 'expected', name));

/** JSON, without its quotes and with what is short on one line. */
const expectData = (json: string, name: string) =>
  expectText(
    `${inspect(JSON.parse(json), { depth: null, compact: 6, breakLength: 140, maxArrayLength: null, maxStringLength: null })}\n`,
    name,
  );

await printed('build', '--html-only');
const built = (path: string) => readFileSync(join(root, 'dist/2023', path), 'utf8');

describe('a page', () => {
  test.each([
    'havnen/institutionsaftale',
    'havnen/midtvejsopfoelgning',
    'havnen/midtvejsskema',
    'havnen/aarsopfoelgning',
    'skoven/aarsskema',
    'bakken/midtvejsopfoelgning',
    'bakken/aarsopfoelgning',
    'skoven/institutionsaftale',
    'skoven/aarsopfoelgning',
    'sundhed-midtvejsopfoelgning',
    'samlet-midtvejsopfoelgning',
    'samlet-aarsopfoelgning',
    'index',
  ])('%s', (page) => expectText(`${pageText(built(`${page}.html`))}\n`, `${page.replace('/', '-')}.txt`));
});

test('what a form knows', async () => {
  const [, json] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(built('havnen/midtvejsskema.html'))!;
  await expectData(json!, 'havnen-midtvejsskema.data.txt');
});

test.each(['goals.csv', 'deadlines.ics'])('%s', (file) => expectText(built(file), file));

test('goals.json', () => expectData(built('goals.json'), 'goals.json.txt'));

test('what check says', async () => expectText(await printed('check'), 'check.txt'));

test('what check says of one unit, for other programs', async () => {
  const told = ['json', 'sarif', 'github'].map((format) =>
    printed('check', 'agreements/2023/skoven', '--format', format),
  );
  const [json, sarif, github] = await Promise.all(told);
  await expectData(json!, 'check.json.txt');
  await expectData(sarif!, 'check.sarif.txt');
  await expectText(github!, 'check.github.txt');
});

test('files to begin answers with, where none are', async () => {
  const begun: string[] = [];
  for (const [followUp, unit] of [
    ['midtvejs', 'skoven'],
    ['år', 'skoven'],
    ['år', 'havnen'],
    ['år', 'bakken'],
  ]) {
    const out = await printed('new', 'follow-up', followUp!, '--unit', unit!);
    const files = out.match(/agreements\S+/g) ?? [];
    begun.push(out, ...files.map((file) => `== ${file}\n${readFileSync(join(root, file), 'utf8')}`));
    for (const file of files) rmSync(join(root, file));
  }
  await expectText(begun.join('\n'), 'new.txt');
});

describe('status', () => {
  test('on, before and after the days of milestones, forms, meetings, decisions and new dates', async () => {
    const days = ['1.4', '1.5', '14.6', '15.6', '16.6', '30.7', '29.8', '30.8', '1.9', '2.9', '7.11', '31.12'];
    const told: string[] = [];
    for (const day of days) told.push(await printed('status', '--today', `${day}.2023`));
    await expectText(told.join('\n'), 'status.txt');
  });

  test('as mails', async () =>
    expectText(await printed('status', '--today', '25.8.2023', '--format', 'mail'), 'status-mail.txt'));

  test('as data, a week ahead', async () =>
    expectData(
      await printed('status', '--today', '25.8.2023', '--within', '7', '--format', 'json'),
      'status.json.txt',
    ));
});
