import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../src/system/find-browser.ts';
import { launchBrowser } from '../src/system/launch-browser.ts';
import { exampleYear } from './fixtures/example-year.ts';
import { renderFirst } from './fixtures/render-example.ts';
import { newPage } from './new-page.ts';

const folder = join(import.meta.dirname, 'pictures');
/** Text block of an A4 page in CSS pixels. */
const paper = Math.round((168 / 25.4) * 96);
/** Share of pixels that may differ: edges of letters are drawn a little differently from one processor to the next. */
const tolerance = 0.002;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(await findBrowser(), () => undefined);
  page = await newPage(browser);
  await page.setViewport({ width: paper, height: 1000 });
  await page.emulateMediaType('print');
  await page.setContent(await renderFirst(exampleYear()));
});
afterAll(() => browser.close());

test.each([
  ['forside', '.cover'],
  ['indhold', '.toc'],
  ['maal', 'article[aria-labelledby^=maal]'],
  ['bred-tabel', '#tabel-4'],
  ['diagram', '.chart-figure'],
  ['underskrifter', '.sign'],
])('%s looks as it did', async (name, selector) => {
  const element = await page.$(selector);
  const shot = PNG.sync.read(Buffer.from(await element!.screenshot({ type: 'png' })));
  const file = join(folder, `${name}.png`);
  if (process.env.UPDATE) writeFileSync(file, PNG.sync.write(shot));
  expect(existsSync(file), `${file}: UPDATE=1 writes it`).toBe(true);
  const stored = PNG.sync.read(readFileSync(file));
  expect([shot.width, shot.height]).toEqual([stored.width, stored.height]);
  const different = pixelmatch(stored.data, shot.data, undefined, shot.width, shot.height, { threshold: 0.2 });
  expect(different / (shot.width * shot.height)).toBeLessThan(tolerance);
});
