import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toPrintJob } from '../src/6-print/job/to-print-job.ts';
import { printDocument } from '../src/publish.ts';
import { openBrowser } from '../src/system/open-browser.ts';
import { pdfText } from './fixtures/pdf-text.ts';
import { readPdf } from './read-pdf.ts';
import { keptFolder, runAftale } from './run-aftale.ts';

const { path: root, remove } = keptFolder();
const browser = openBrowser((message) => console.warn(message));
afterAll(async () => {
  await browser.close();
  remove();
});
const folder = join(import.meta.dirname, 'boundaries');
cpSync(join(folder, 'agreements'), join(root, 'agreements'), { recursive: true });
await runAftale(root, ['build', '--html-only', '--unit', 'havnen', '--kind', 'agreement'], {
  SOURCE_DATE_EPOCH: '1700000000',
});
const html = readFileSync(join(root, 'dist/2023/havnen/institutionsaftale.html'), 'utf8');

const expectText = (text: string, name: string) =>
  expect(`${text.replace(/aftale \d+\.\d+\.\d+/g, 'aftale VERSION')}\n`).toMatchFileSnapshot(
    join(folder, 'expected', name),
  );

test('the agreement’s print job', async () => {
  const { title, language, outline, pageMarks, linkTexts } = toPrintJob(html).value;
  const lines = (items: typeof outline, depth: number): string[] =>
    items.flatMap(({ title, id, children }) => [
      `${'  '.repeat(depth)}${title} → ${id}`,
      ...lines(children, depth + 1),
    ]);
  await expectText(
    [
      `${title} (${language})`,
      ...lines(outline, 0),
      `page numbers: ${pageMarks.map(({ id }) => id).join(' ')}`,
      ...[...linkTexts].map(([href, text]) => `${href}: ${text}`),
    ].join('\n'),
    'havnen-institutionsaftale.job.txt',
  );
});

test('the agreement’s PDF: metadata, bookmarks, artifacts, tags and page numbers', async () => {
  const { value } = await printDocument(html, browser.print, '2023-11-14T22:13:20Z');
  if (value === 'no-text') throw new Error('The print has no text.');
  const numbers = [...value.pageNumbers].map(([id, page]) => `${id} ${page}`).join(', ');
  await expectText(`${await pdfText(await readPdf(value.bytes))}\n${numbers}`, 'havnen-institutionsaftale.pdf.txt');
});
