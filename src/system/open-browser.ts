import { stat } from 'node:fs/promises';
import type { Browser as Launched, Page } from 'puppeteer-core';
import { stoppedPrinting } from '../words/browser-words.ts';
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
  const idle: Sheet[] = [];
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

/** ms; a long document on a busy machine takes a minute. */
const longestPrint = 3 * 60_000;

/** A page, and what fails when the machine ends the part of the browser that it lies in: whoever prints would wait in vain. */
interface Sheet {
  page: Page;
  crash: Promise<never>;
}

/** Prints on a page that is idle, as a new one costs as much as printing ten sheets; it is idle again when that went well. */
async function printOn(browser: Launched, idle: Sheet[], html: string, tagged: boolean): Promise<Uint8Array> {
  try {
    const sheet = idle.pop() ?? (await openSheet(browser));
    const pdf = await Promise.race([sheet.crash, printPage(sheet.page, html, tagged)]);
    idle.push(sheet);
    return pdf;
  } catch (error) {
    const { name, message } = error as Error;
    if (browser.connected && !stops.includes(name) && message !== crashed) throw error;
    throw new EnvironmentError(stoppedPrinting(message), { cause: error });
  }
}

/** Names of Puppeteer's errors where the browser doesn't answer. */
const stops = ['TimeoutError', 'TargetCloseError', 'ProtocolError'];
const crashed = 'Page crashed!';

async function printPage(page: Page, html: string, tagged: boolean): Promise<Uint8Array> {
  const timeout = longestPrint;
  await page.setContent(
    html.replace('</head>', () => `${unshown}</head>`),
    { timeout },
  );
  const options = { outline: false, format: 'A4', preferCSSPageSize: true, printBackground: true } as const;
  return page.pdf({ tagged, timeout, ...options });
}

async function openSheet(browser: Launched): Promise<Sheet> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  const crash = new Promise<never>((_, reject) => page.once('error', () => reject(new Error(crashed))));
  crash.catch(() => undefined);
  return { page, crash };
}
