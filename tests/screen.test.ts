import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import { renderIndex, renderYearsPage } from '../src/publish.ts';
import { loadAssets } from '../src/system/assets.ts';
import { findBrowser } from '../src/system/find-browser.ts';
import { launchBrowser } from '../src/system/launch-browser.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { renderYear } from './fixtures/render-year.ts';
import { newPage } from './new-page.ts';
import { repository } from './run-aftale.ts';
import { violationsOf } from './violations-of.ts';

const { value: year } = createCompiler({ schemas: readSchemas() })(
  readSources(repository).find((tree) => tree.year === 2023)!,
);
const making = { assets: await loadAssets(), edition: { version: '1.0.0', dirty: false } };
const documents = await renderYear(year!, making);
const listed = documents.map(({ html: _, path, ...each }) => ({
  ...each,
  html: { path: `${path}.html`, bytes: 1 },
  pdf: { path: `${path}.pdf`, bytes: 1, pages: 1 },
}));
const data = [{ kind: 'csv' as const, title: 'Mål og indsatser til regneark', path: 'goals.csv', bytes: 1 }];
const pages = [
  ...documents.map(({ id, html }) => [id, html] as const),
  ['index', await renderIndex(year!, making, listed, data)] as const,
  ['years', await renderYearsPage(making.assets, [2022, 2023])] as const,
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(await findBrowser(), () => undefined);
});
beforeEach(async () => {
  page = await newPage(browser);
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function show(html: string, width: number, scheme: string): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(html);
}

describe.each(pages)('%s', (_, html) => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ])('has no violation of WCAG 2.1 AA at %i px, %s', async (width, scheme) => {
    await show(html, width, scheme);
    expect(await violationsOf(page, scheme)).toEqual([]);
  });

  test('magnified to 200 % it still needs no sideways scrolling', async () => {
    await show(html, 640, 'light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });

  test('is used by keyboard alone: skip link first, and focus is always seen', async () => {
    await show(html, 1280, 'light');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#indhold');
    const reached = new Set<string>();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const { label, outline } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { label: element.outerHTML.slice(0, 200), outline: `${outlineStyle} ${outlineWidth}` };
      });
      if (label.startsWith('<body')) break;
      expect(outline, label).not.toMatch(/none| 0px/);
      reached.add(label);
    }
    expect(reached.size).toBeGreaterThan(1);
  });
});

test.each(documents.map(({ id, html }) => [id, html] as const))(
  'on a small screen nothing covers the name of %s, and its words stay whole',
  async (_, html) => {
    await show(html, 360, 'light');
    const { above, broken } = await page.evaluate(() => {
      const heading = document.querySelector('.cover h1')!;
      const notice = document.querySelector('.cover .notice')?.getBoundingClientRect().bottom ?? 0;
      const texts = [...heading.querySelectorAll('span')].flatMap((span) => [...span.childNodes]);
      const parted = texts.flatMap((node) =>
        [...node.textContent!.matchAll(/\p{L}+/gu)].filter(({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return range.getClientRects().length > 1;
        }),
      );
      return { above: notice <= heading.getBoundingClientRect().top, broken: parted.map(([word]) => word) };
    });
    expect(above).toBe(true);
    expect(broken).toEqual([]);
  },
);

test('the print button shows itself and prints', async () => {
  await show(documents[0]!.html, 1280, 'light');
  const printed = await page.evaluate(() => {
    let calls = 0;
    window.print = () => void calls++;
    const button = document.querySelector<HTMLButtonElement>('#udskriv')!;
    button.click();
    return { calls, hidden: button.hidden };
  });
  expect(printed).toEqual({ calls: 1, hidden: false });
});
