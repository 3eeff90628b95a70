import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layCase } from './case-folder.ts';
import { runAftale } from './run-aftale.ts';

/** The lines of a case's file that `check --fix` changed, after it; nothing of the kind is left to say. */
function mended(name: string, file: string): string[] {
  const root = layCase(name);
  onTestFinished(() => rmSync(root, { recursive: true }));
  const read = () => readFileSync(join(root, 'agreements/2023', file), 'utf8').split('\n');
  const before = read();
  expect(runAftale(root, ['check', '--fix'])).toMatchObject({ code: 0 });
  expect(runAftale(root, ['check']).out).not.toContain('tegn/');
  return read().filter((line, index) => line !== before[index]);
}

test('--fix leaves out what nobody sees, and mends what stands behind it on the line', () => {
  expect(mended('1-parse/usynlige-tegn', 'traening/maal/02-tavlemoeder.md')).toEqual([
    'bidrager-til: [tryghed]',
    '# Tavlemøder på alle hold',
    'Borgerne møder medarbejdere, der ved beskd.',
    '## Måling',
  ]);
  expect(mended('1-parse/usynlige-tegn', 'traening/tabeller/medarbejdere.csv')).toEqual(['Fag;Antal']);
});

test('--fix writes plain spaces and hyphens where they shape YAML', () => {
  expect(mended('1-parse/haarde-mellemrum', 'aarshjul.yaml')).toEqual([
    'fase: aftalt ',
    '  ikrafttræden: 1.1.2023',
    '    skema-retur: 30.6.2023',
  ]);
});

test('--fix writes Latin letters for those that look like them', () => {
  expect(mended('1-parse/bogstaver-der-ligner', 'traening/maal/02-tavlemoeder.md')).toEqual([
    'indsatsområde: kvalitet',
    'enheder: [senior]',
    '## Bidrag',
    'Holdlederne fører logbog.',
  ]);
});
