import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mendSoftHyphens } from '../src/7-finish/mend-soft-hyphens.ts';
import { printDocument } from '../src/publish.ts';
import { type Browser, openBrowser } from '../src/system/open-browser.ts';
import { allTags, name, pieces, type ReadPdf, type ReadTag, readPdf, readTagTree, textAt } from './read-pdf.ts';

const font = createRequire(import.meta.url).resolve(
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
);
const style = `@font-face { font-family: Sans; src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}) }
  html { font: 11pt Sans } @page { size: A4; margin: 25mm }`;

let browser: Browser;
beforeAll(() => {
  browser = openBrowser((message) => console.warn(message));
});
afterAll(() => browser.close());

async function print(main: string): Promise<{ pdf: ReadPdf; tags: ReadTag[] }> {
  const html = `<!doctype html><html lang="da"><title>Prøve</title><style>${style}</style><main><h1>Prøve</h1>${main}</main></html>`;
  const { value } = await printDocument(html, browser.print, '2023-09-01');
  if (value === 'no-text') throw new Error('The print has no text.');
  const pdf = await readPdf(value.bytes);
  return { pdf, tags: [...allTags(readTagTree(pdf))] };
}

const rolesIn = (tags: ReadTag[], ...roles: string[]) => tags.filter(({ role }) => roles.includes(role));

test('a character that no font has is refused, with its page', async () => {
  await expect(print('<p>Først</p><p style="break-before: page">Så ☐ og → her</p>')).rejects.toThrow(
    /No font has .* page 2 of »Prøve«/,
  );
});

test('the head that a table repeats on its next page is read once', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => `<tr><th scope="row">Række ${row}</th><td>${row}</td></tr>`).join(
    '',
  );
  const head = '<thead><tr><th scope="col">Navn</th><th scope="col">Antal</th></tr></thead>';
  const { pdf, tags } = await print(`<table>${head}<tbody>${rows}</tbody></table>`);
  expect(pdf.pageTexts.map((text) => text.includes('Antal'))).toEqual([true, true]);
  const heads = rolesIn(tags, 'TH').filter((tag) => /Navn|Antal/.test(pieces(tag)[0]!.text));
  expect(heads.map((tag) => pieces(tag).map(({ page }) => page))).toEqual([[1], [1]]);
  expect(rolesIn(tags, 'TR')).toHaveLength(61);
});

test('words in another language say which', async () => {
  const { tags } = await print('<p>Vi læser <bdi lang="en">Break the Rules</bdi> og <bdi lang="pl">reguły</bdi>.</p>');
  const foreign = rolesIn(tags, 'Span').map((tag) => [String(tag.dict.get(name('Lang'))), pieces(tag)[0]!.text.trim()]);
  expect(foreign).toEqual([
    ['(en)', 'Break the Rules'],
    ['(pl)', 'reguły'],
  ]);
});

test('rules, backgrounds and hidden ornaments are no content', async () => {
  const { pdf, tags } = await print(
    '<div style="background: #eee; position: relative"><p style="border: 1px solid">Tekst</p></div><p aria-hidden="true">pynt</p>',
  );
  expect(tags.flatMap(pieces).map(({ text }) => text.trim())).not.toContain('pynt');
  expect(pdf.pageTexts[0]).toContain('pynt');
  expect(tags.map(({ role }) => role)).toEqual(['Document', 'H1', 'P']);
});

test('text that stands in no paragraph gets one, and lists get bodies', async () => {
  const { tags } = await print('<article>løst <em>sagt</em><ol><li>et<ul><li>under</li></ul></li></ol></article>');
  const roles = ['Document', 'H1', 'Art', 'P', 'Em', 'L', 'LI', 'Lbl', 'LBody', 'L', 'LI', 'LBody'];
  expect(tags.map(({ role }) => role)).toEqual(roles);
});

test('links say where they lead: the heading, the table, the note, the address’s own words', async () => {
  const { tags } = await print(`<h2 id="a">1 Første afsnit</h2>
    <p>Se <a href="#a">dér</a>, <a href="#t">tabellen</a>, <a href="#fn-1" id="fnref-1">1</a>, <a href="https://example.dk">kommunen</a></p>
    <table id="t"><caption>Tabel 1 Antal</caption><tr><th scope="row">Et</th><td>1</td></tr></table>
    <ol><li id="fn-1"><a href="#fnref-1" aria-label="1, tilbage">1</a> Noten</li></ol>`);
  const annotations = rolesIn(tags, 'Link').flatMap(({ kids }) =>
    kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])),
  );
  expect(annotations.map((each) => textAt(each, 'Contents'))).toEqual([
    '1 Første afsnit',
    'Tabel 1 Antal',
    'Fodnote 1',
    'kommunen',
    '1, tilbage',
  ]);
  expect(rolesIn(tags, 'Note').map(({ dict }) => textAt(dict, 'ID'))).toEqual(['note-1']);
  expect(rolesIn(tags, 'Reference')).toHaveLength(1);
});

test('a word broken at a soft hyphen stays whole for search and speech', async () => {
  const { pdf } = await print('<p style="width: 4em">sundheds&shy;dokumentation</p><p>arbejds&shy;skade</p>');
  const { node } = pdf.file.getPages()[0]!;
  const drawing = Buffer.from(decodePDFRawStream(node.lookup(name('Contents')) as PDFRawStream).decode()).toString(
    'latin1',
  );
  expect(drawing.match(/ActualText <FEFF00AD>/g)).toHaveLength(1);
  expect(drawing.match(/ActualText <FEFF>/g)).toHaveLength(2);
});

test('a soft hyphen is said by the hyphen that is seen, and not where none is', () => {
  const [softHyphen, silence] = ['/Span<</ActualText <FEFF00AD> >> BDC', '/Span<</ActualText <FEFF> >> BDC'];
  const start = ['/P <</MCID 0 >>BDC', 'BT', '<0001> Tj', softHyphen, '7 0 Td <0002> Tj', 'EMC'];
  expect(mendSoftHyphens([...start, '7 0 Td <0003> Tj', 'ET', 'EMC'])).toEqual([
    ...start.with(3, silence),
    '7 0 Td <0003> Tj',
    'ET',
    'EMC',
  ]);
  const nextLine = ['ET', 'BT', '/F4 16 Tf', '1 0 0 -1 75 62 Tm'];
  expect(mendSoftHyphens([...start, ...nextLine, '<00AD> Tj', 'ET', 'EMC'])).toEqual([
    ...start.with(3, silence),
    ...nextLine,
    softHyphen,
    '<00AD> Tj',
    'EMC',
    'ET',
    'EMC',
  ]);
});
