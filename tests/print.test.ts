import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fillPageNumbers } from '../src/6-print/job/fill-page-numbers.ts';
import { toPrintJob } from '../src/6-print/job/to-print-job.ts';
import { finishPdf } from '../src/7-finish/finish-pdf.ts';
import type { FinishedPdf } from '../src/model/print.ts';
import { type Print, printDocument } from '../src/publish.ts';
import { type Browser, openBrowser } from '../src/system/open-browser.ts';
import { printHtml } from './fixtures/print-html.ts';

const date = '2023-09-01T12:00:00+02:00';
const { value: job } = toPrintJob(printHtml);
const item = (title: string, id: string, children: object[] = []) => ({ title, id, children });

describe('the print job', () => {
  test('has title and language of the document', () => {
    expect(job).toMatchObject({ title: 'Institutionsaftale 2023', language: 'da' });
  });

  test('has h2 to h4 with an id as bookmarks, without note markers and soft hyphens', () => {
    expect(job.outline[1]).toEqual(
      item('2 Kapitel k2', 'k2', [item('Afsnit k2-1', 'k2-1'), item('Afsnit k2-2', 'k2-2')]),
    );
    expect(job.outline).toHaveLength(3);
  });

  test('nests a heading below the nearest higher one', () => {
    const main = '<main><h1>T</h1><h3 id="a">A</h3><h2 id="b">B</h2><h4 id="c">C</h4><h3 id="d">D</h3></main>';
    const { value } = toPrintJob(`<html lang="da"><title>T</title><nav><h2 id="x">Indhold</h2></nav>${main}</html>`);
    expect(value.outline).toEqual([item('A', 'a'), item('B', 'b', [item('C', 'c'), item('D', 'd')])]);
  });

  test('has its page numbers filled in, and nothing else changed', () => {
    const html =
      '<html lang="da"><title>T</title><main>Se <b data-page="a">?</b> og <i data-page="b"></i>&amp;</main></html>';
    const filled = fillPageNumbers(toPrintJob(html).value, new Map([['a', 7]]));
    expect(filled).toBe(html.replace('?', '7'));
  });

  test('is not made of HTML without a title', () => {
    expect(() => toPrintJob('<html lang="da"><main></main></html>')).toThrow('<title>');
  });
});

describe('a printed document', () => {
  let browser: Browser;
  let printed: FinishedPdf;
  let pdf: PDFDocumentProxy;

  beforeAll(async () => {
    browser = openBrowser((message) => console.warn(message));
    printed = await print(printHtml);
    pdf = await read(printed.bytes);
  });
  afterAll(() => browser.close());

  test('shows in its contents the pages on which the chapters and sections stand', async () => {
    const pages = await texts(pdf);
    const shown = [...pages[0]!.matchAll(/Se (\S+): side (\d+)/g)].map(([, id, page]) => [id, Number(page)]);
    const stands = job.pageMarks.map(({ id }) => [
      id,
      1 + pages.findIndex((text) => new RegExp(`(Kapitel|Afsnit) ${id}(?!-)`).test(text)),
    ]);
    expect(shown).toEqual(stands);
    expect(new Set(shown.map(([, page]) => page)).size).toBe(9);
    expect(printed.pages).toBe(pdf.numPages);
    expect(printed.pages).toBeGreaterThan(12);
  });

  test('has bookmarks that lead there', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['1 Kapitel k1', '2 Kapitel k2', '3 Kapitel k3']);
    const section = outline[2]!.items[1]!;
    expect(section.title).toBe('Afsnit k3-2');
    const [page] = (await pdf.getDestination(section.dest as string))!;
    expect(1 + (await pdf.getPageIndex(page))).toBe(printed.pageNumbers.get('k3-2'));
    expect(outline.map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  test('says what it is and when it is from', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Institutionsaftale 2023',
      Language: 'da',
      Producer: 'aftale',
      Creator: 'aftale',
      CreationDate: "D:20230901120000+02'00'",
      ModDate: "D:20230901120000+02'00'",
    });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test('is in the font that its HTML brings', async () => {
    const page = await pdf.getPage(2);
    await page.getOperatorList();
    const names = (await page.getTextContent()).items.flatMap((each) => ('fontName' in each ? [each.fontName] : []));
    const fonts = [...new Set(names)].map((name) => page.commonObjs.get(name).name as string);
    expect(fonts.join()).toMatch(/^[A-Z]+\+SourceSans3[^,]*$/);
  });

  test('is the same bytes beside whatever it is printed', async () => {
    const again = await Promise.all([1, 2, 3].map(() => print(printHtml)));
    for (const { bytes } of again) expect(Buffer.compare(bytes, printed.bytes)).toBe(0);
  });

  test('is the same bytes whatever its browser printed before', async () => {
    const bytes = await browser.print(fillPageNumbers(job, printed.pageNumbers), { tagged: true });
    const later = Buffer.from(bytes).toString('latin1').replaceAll('node0000', 'node0007');
    expect(later).toContain('node0007');
    const finished = await finishPdf(Buffer.from(later, 'latin1'), job, date);
    expect(Buffer.compare((finished.value as FinishedPdf).bytes, printed.bytes)).toBe(0);
  });

  test('settles where its own page numbers move a chapter', async () => {
    // Two digits stand on two lines and one on one: the contents take 3 pages at the guess of 10, and then 2.
    const entries = [1, 2, 3].map((n) => `<a href="#k${n}"><span data-page="k${n}"></span></a>`).join('');
    const chapters = [1, 2, 3].map((n) => `<h2 id="k${n}">Kapitel</h2>`).join('');
    const html = `<html lang="da"><title>T</title><style>@page { size: A4; margin: 20mm } h2 { break-before: page }
      span { display: block; width: 200pt; font-size: 250pt; line-height: 1.2; overflow-wrap: anywhere }</style>
      ${entries}<main>${chapters}</main></html>`;
    const counted = vi.fn(browser.print);
    const { bytes } = await print(html, counted);
    expect(counted).toHaveBeenCalledTimes(3);
    expect((await texts(await read(bytes))).map((text) => text.trim())).toEqual([
      '3 4',
      '5',
      'Kapitel',
      'Kapitel',
      'Kapitel',
    ]);
  });

  test('is printed once where the numbers of the last build still hold, and never with wrong ones', async () => {
    const counted = vi.fn(browser.print);
    const again = (await printDocument(printHtml, counted, date, printed.bytes)).value as FinishedPdf;
    expect(counted.mock.calls.map(([, options]) => options)).toEqual([{ tagged: true }]);
    expect(Buffer.compare(again.bytes, printed.bytes)).toBe(0);
    const longer = printHtml.replace(
      '<h2 id="k1"',
      '<p style="break-before: page; break-after: page">Ny side</p><h2 id="k1"',
    );
    expect(longer).not.toBe(printHtml);
    const fresh = (await printDocument(longer, browser.print, date)).value as FinishedPdf;
    const moved = (await printDocument(longer, browser.print, date, printed.bytes)).value as FinishedPdf;
    expect(moved.pages).toBe(printed.pages + 1);
    expect(Buffer.compare(moved.bytes, fresh.bytes)).toBe(0);
    const foreign = (await printDocument(printHtml, browser.print, date, Buffer.from('ingen PDF')))
      .value as FinishedPdf;
    expect(Buffer.compare(foreign.bytes, printed.bytes)).toBe(0);
  });

  test('is refused where a bookmark leads nowhere', async () => {
    const lost = printHtml.replaceAll('href="#k2"', 'href="#k1"');
    await expect(print(lost)).rejects.toThrow('k2');
  });

  test('takes nothing from disk or network, and runs no script', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aftale-'));
    const secret = join(folder, 'secret.txt');
    writeFileSync(secret, 'HEMMELIGT');
    const file = pathToFileURL(secret).href;
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const hostile = `<!doctype html><html lang="da"><title>T</title>
      <link rel="stylesheet" href="${site}/a.css"><link rel="prefetch" href="${site}/b"><link rel="preconnect" href="${site}">
      <style>@import "${site}/c.css"; p { background: url(${site}/d.png) }</style>
      <main><p>Her er tekst</p><noscript>Uden script</noscript><script>document.write('SCRIPT'); fetch('${site}/e')</script>
      <img src="${site}/f.png"><img src="${file}"><iframe src="${file}"></iframe><iframe src="${site}/g"></iframe>
      <object data="${file}"></object><embed src="${file}"></main></html>`;
    const [text] = await texts(await read(await browser.print(hostile, { tagged: true })));
    await browser.print(`<meta http-equiv="refresh" content="0;url=${site}/h">`, { tagged: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.close();
    rmSync(folder, { recursive: true });
    expect(text).toContain('Her er tekst');
    expect(text).toContain('Uden script');
    expect(text).not.toMatch(/HEMMELIGT|SCRIPT/);
    expect(connections).toBe(0);
  });

  test('without text is reported, not passed on', async () => {
    const drawing = '<html lang="da"><title>T</title><main><svg><rect width="9" height="9"/></svg></main></html>';
    expect((await printDocument(drawing, browser.print, '2023-09-01')).value).toBe('no-text');
  });

  async function print(html: string, through: Print = browser.print): Promise<FinishedPdf> {
    const { value } = await printDocument(html, through, date);
    if (value === 'no-text') throw new Error('The print has no text.');
    return value;
  }
});

function read(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise;
}

async function texts(pdf: PDFDocumentProxy): Promise<string[]> {
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((each) => ('str' in each ? `${each.str}${each.hasEOL ? ' ' : ''}` : '')).join('');
  });
  return Promise.all(pages);
}
