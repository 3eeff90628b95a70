import { stat } from 'node:fs/promises';
import type { Browser as Launched, Page } from 'puppeteer-core';
import { atMost } from './at-most.ts';
import type { BrowserProgram } from './browser-program.ts';
import { EnvironmentError } from './environment-error.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';

export interface Browser {
  /** Tells one installed browser from another without starting it. */
  identity: () => Promise<string>;
  /** Starts it now, so that it is ready when the first page is; what goes wrong is said by whoever needs it. */
  start: () => void;
  /** As `HeadlessChrome/153.0.8010.0`. */
  version: () => Promise<string>;
  /** The bytes of a PDF: nothing is fetched or read from disk, and no script runs. */
  print: (html: string, options: { tagged: boolean }) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A browser that starts when it is first needed and prints two documents at a time; `warn` is told of what is unsafe. */
export function openBrowser(warn: (message: string) => void): Browser {
  let launched: Promise<Launched> | undefined;
  let found: Promise<BrowserProgram> | undefined;
  const find = () => {
    found ??= findBrowser();
    return found;
  };
  const launch = () => {
    launched ??= find().then((program) => launchBrowser(program, warn));
    return launched;
  };
  const inTurn = atMost(2);
  const idle: Page[] = [];
  return {
    identity: async () => {
      const { path } = await find();
      const { size, mtimeMs } = await stat(path);
      return `${path} ${size} ${mtimeMs}`;
    },
    start: () => void launch().catch(() => undefined),
    version: async () => (await launch()).version(),
    print: (html, { tagged }) => inTurn(async () => printOn(await launch(), idle, html, tagged)),
    close: async () => (await launched?.catch(() => undefined))?.close(),
  };
}

/** Nobody sees the page on a screen, and laying it out there takes a third of the time. */
const unshown = '<style>@media screen { body { display: none } }</style>';

/** Prints on a page that is idle, as a new one costs as much as printing ten sheets; it is idle again when that went well. */
async function printOn(browser: Launched, idle: Page[], html: string, tagged: boolean): Promise<Uint8Array> {
  try {
    const page = idle.pop() ?? (await openPage(browser));
    await page.setContent(html.replace('</head>', () => `${unshown}</head>`));
    const options = { outline: false, format: 'A4', preferCSSPageSize: true, printBackground: true } as const;
    const pdf = await page.pdf({ tagged, ...options });
    idle.push(page);
    return pdf;
  } catch (error) {
    if (browser.connected) throw error;
    throw new EnvironmentError('Browseren stoppede midt i udskriften. Er der hukommelse nok? Prøv igen.', {
      cause: error,
    });
  }
}

async function openPage(browser: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  return page;
}
