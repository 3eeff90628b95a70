import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, onTestFinished, test } from 'vitest';
import { layCase } from './case-folder.ts';
import { words } from './fixtures/read-html.ts';
import { runAftale } from './run-aftale.ts';

/** The text of a document that is built from a case. */
async function build(name: string, document: string): Promise<string> {
  const root = layCase(name);
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(await runAftale(root, ['build', '--html-only'])).toMatchObject({ code: 0 });
  return words(fromHtml(readFileSync(join(root, 'dist/2023', document), 'utf8')));
}

test('prints indicators, milestones, outcomes and partners under questions of any name', async () => {
  const text = await build('4-check/gyldig-andre-spoergsmaal', 'traening/institutionsaftale.html');
  const goals = text.slice(text.lastIndexOf('Mål 1'));
  const order = [
    'Hvad skal blive anderledes i 2023?',
    'mindst 80 % af borgerne begynder at træne inden for 7 dage.',
    'Hvad gør vi?',
    'Flere borgere bliver mere selvhjulpne',
    'Hvordan kan vi se det, og hvem ser efter?',
    'Borgere, der kommer i gang inden for 7 dage',
    'Hvem skal være med?',
    'Ja: Hjemmeplejen og Patientforeningen i Birkeå.',
    'Alle hold har tavlemøder',
  ];
  const places = order.map((each) => goals.indexOf(each));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(order.filter((_, index) => places[index] === -1)).toEqual([]);
});

test('a form quotes the answer that promises the result, whatever the question is called', async () => {
  const form = await build('4-check/gyldig-andre-spoergsmaal', 'traening/midtvejsskema.html');
  expect(form).toContain('mindst 80 % af borgerne begynder at træne inden for 7 dage.');
  expect(form).not.toContain('Den, der kommer hurtigt i gang');
});
