import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layCase } from './case-folder.ts';
import { runAftale } from './run-aftale.ts';

/** The lines of a case's file that `check --fix` changed, after it; nothing of the kind is left to say. */
async function mended(name: string, file: string): Promise<string[]> {
  const root = layCase(name);
  onTestFinished(() => rmSync(root, { recursive: true }));
  const read = () => readFileSync(join(root, 'agreements/2023', file), 'utf8').split('\n');
  const before = read();
  expect(await runAftale(root, ['check', '--fix'])).toMatchObject({ code: 0 });
  expect((await runAftale(root, ['check'])).out).not.toContain('tegn/');
  return read().filter((line, index) => line !== before[index]);
}

test('--fix leaves out what nobody sees, and mends what stands behind it on the line', async () => {
  expect(await mended('1-parse/usynlige-tegn', 'traening/maal/02-tavlemoeder.md')).toEqual([
    'bidrager-til: [tryghed]',
    '# Tavlemøder på alle hold',
    'Borgerne møder medarbejdere, der ved beskd.',
    '## Måling',
  ]);
  expect(await mended('1-parse/usynlige-tegn', 'traening/tabeller/medarbejdere.csv')).toEqual(['Fag;Antal']);
});

test('--fix writes plain spaces and hyphens where they shape YAML', async () => {
  expect(await mended('1-parse/haarde-mellemrum', 'aarshjul.yaml')).toEqual([
    'fase: aftalt ',
    '  ikrafttræden: 1.1.2023',
    '    skema-retur: 30.6.2023',
  ]);
});

test("--fix writes plain spaces where they shape a heading, a directive and a row's name", async () => {
  const name = '1-parse/haarde-mellemrum-i-overskrift';
  expect(await mended(name, 'traening/aftale.md')).toEqual([
    '## Ledelse og medarbejdere',
    '::diagram{#medarbejdere type=cirkel kolonne="Antal" overskrift="Ansatte\u00a0efter fag"}',
  ]);
  expect(await mended(name, 'traening/tabeller/budget.yaml')).toEqual(['  Træning i alt:']);
});

test('--fix leaves out characters that take two places', async () => {
  expect(await mended('1-parse/usynlige-tegn-sjaeldne', 'traening/maal/02-tavlemoeder.md')).toEqual([
    'Alle hold mødes ved tavlen hver uge.',
    'Borgerne møder medarbejdere, der ved besked.',
    'Holdlederne fører log\ufe0ebog.',
  ]);
});

test('--fix writes Latin letters for those that look like them', async () => {
  expect(await mended('1-parse/bogstaver-der-ligner', 'traening/maal/02-tavlemoeder.md')).toEqual([
    'indsatsområde: kvalitet',
    'enheder: [senior]',
    '## Bidrag',
    'Holdlederne fører logbog.',
  ]);
});

test('--fix mends a line whose letters are put together in another way', async () => {
  const root = layCase('1-parse/gyldig-bogstaver-fra-pdf');
  onTestFinished(() => rmSync(root, { recursive: true }));
  const file = join(root, 'agreements/2023/traening/maal/02-tavlemoeder.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('fører logbog', 'fo\u0308rer lo\u200bgbøger om ﬂere').normalize('NFD'),
  );
  expect(await runAftale(root, ['check', '--fix'])).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toContain('Holdlederne förer logbøger om flere');
});
