import type { Browser, Page } from 'puppeteer-core';

/** A new tab that waits as long as a busy machine takes. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(240_000);
  return page;
}
