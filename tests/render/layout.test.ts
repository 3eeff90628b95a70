import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderIndex } from '../../src/publish.ts';
import { loadAssets } from '../../src/system/assets.ts';
import { findBrowser } from '../../src/system/find-browser.ts';
import { launchBrowser } from '../../src/system/launch-browser.ts';
import { exampleYear } from '../fixtures/example-year.ts';
import { edition, renderFirst } from '../fixtures/render-example.ts';
import { newPage } from '../new-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(await findBrowser(), () => undefined);
  page = await newPage(browser);
});
afterAll(() => browser.close());

const millimetre = 96 / 25.4;

describe.each(['light', 'dark'])('on a screen, %s', (scheme) => {
  test.each([360, 768, 1280])('%i px wide: the page has no sideways scrolling', async (width) => {
    await page.emulateMediaType('screen');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    for (const html of [
      await renderFirst(exampleYear()),
      await renderIndex(exampleYear(), { assets: await loadAssets(), edition }, [], []),
    ]) {
      await page.setContent(html);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test('text stands out from its ground by 4.5:1', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setContent(await renderFirst(exampleYear()));
    expect(await page.evaluate(faintTexts)).toEqual([]);
  });
});

test('the contents stay in view beside the text', async () => {
  await page.emulateMediaType('screen');
  await page.setViewport({ width: 1280, height: 800 });
  await page.setContent(await renderFirst(exampleYear()));
  const top = await page.evaluate(() => {
    window.scrollTo(0, 4000);
    return document.querySelector('.side')!.getBoundingClientRect().top;
  });
  expect(top).toBe(0);
});

test('on paper nothing is wider than the page, which would shrink it', async () => {
  await page.emulateMediaType('print');
  await page.setViewport({ width: Math.round(168 * millimetre), height: 800 });
  await page.setContent(await renderFirst(exampleYear()));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});

/** Runs in the page: elements with text of their own whose colour is too near their background's. */
function faintTexts(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const channels = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [r, g, b] = channels(colour)
      .slice(0, 3)
      .map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const ground = (element: Element | null): string => {
    if (!element) return 'white';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 255 ? backgroundColor : ground(element.parentElement);
  };
  return [...document.querySelectorAll('body *:not(svg *)')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''))
    .filter((element) => {
      const [a, b] = [getComputedStyle(element).color, ground(element)].map(luminance).sort((x, y) => y - x);
      return (a! + 0.05) / (b! + 0.05) < 4.5;
    })
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent!.slice(0, 40)}`);
}
