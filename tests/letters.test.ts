import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFDict, type PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedLetters } from '../src/6-print/html/embed-letters.ts';
import { styleSheet } from '../src/6-print/html/style-sheet.ts';
import { printedRanges } from '../src/danish/printed-ranges.ts';
import { printDocument } from '../src/publish.ts';
import { loadAssets } from '../src/system/assets.ts';
import { openBrowser } from '../src/system/open-browser.ts';
import { layCase } from './case-folder.ts';
import { name, type ReadPdf, readPdf } from './read-pdf.ts';
import { runAftale } from './run-aftale.ts';

describe('an agreement with letters and signs that Latin-1 lacks', () => {
  let folder: string;
  let pdf: ReadPdf;
  const published = (ending: string) => readFileSync(join(folder, `dist/2023/traening/institutionsaftale.${ending}`));
  beforeAll(async () => {
    folder = layCase('1-parse/gyldig-bogstaver');
    expect(await runAftale(folder, ['build', '--unit', 'traening', '--kind', 'agreement'])).toMatchObject({ code: 0 });
    pdf = await readPdf(new Uint8Array(published('pdf')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // The micro sign and the Greek letter are one glyph, which can say one of them.
  test.each([
    'Małgorzata Wiśniewska er leder.',
    'Kortere ventetid → træning',
    'mindst 80 ‰ af borgerne',
    'Udledning af CO₂ pr. 1.000 km',
    'Udtræk → journalen (Ștefan Țară)',
    'Vi går fra ⅓ til ≥ ½ og holder os ≤ 10⁻³ ≈ ±5 \u03bcm.',
    'Σ, Ω og √2, temperaturen 20 ℃ og punkt №4 ✓ ☐ ☎ ★.',
    'Jānis Bērziņš, Zoë Müller, Győző Szűcs, Đorđe Čolić, Łukasz Śliwa, Nguyễn Thị Hồng, Þórður, Љубица, Олена Їжак, Άννα Γιώργου og Aĸa Ĉu, Máhtte Ŋŋá og Caoimhín Ḃ.',
    'Skriv ⚠ om fare',
    'fru Zoë Ångström, à la carte og x̂.',
    'Ansatte → efter fag',
    'Fysioterapeuter ≥ 2 år',
    'Ergoterapeuter ☆',
    'Fag → titel',
  ])('says on paper: %s', (words) => {
    const said = pdf.pageTexts
      .join('\n')
      .replace(/\u00ad\n?/g, '')
      .replace(/\s+/g, ' ');
    expect(said).toContain(words);
  });

  test('embeds the fonts of all of them, each glyph with its character', () => {
    const fonts = pdf.file.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(name('Type')) === name('Font') ? [object] : [],
      );
    const composite = fonts.filter((font) => font.get(name('Subtype')) === name('Type0'));
    expect(composite.map((font) => String(font.get(name('BaseFont'))).slice(8))).toEqual(
      expect.arrayContaining(['SourceSerif4-Regular', 'SourceSans3-Regular', 'DejaVuSans']),
    );
    expect(fonts.filter((font) => font.get(name('Subtype')) === name('Type3'))).toEqual([]);
    for (const font of composite) {
      const table = new TextDecoder().decode(
        decodePDFRawStream(font.lookup(name('ToUnicode')) as PDFRawStream).decode(),
      );
      expect(table).not.toMatch(/<[\dA-F]{4}> <0000>$/m);
    }
  });

  test('brings only the letters that it uses', () => {
    const rules = published('html')
      .toString()
      .match(/@font-face[^}]*unicode-range[^}]*/g)!;
    expect(rules.length).toBeGreaterThan(5);
    const sizes = rules.map((rule) => rule.length);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });
});

test('every character that is let through is drawn in every face', async () => {
  const assets = await loadAssets();
  const characters = printedRanges
    .trim()
    .split(/\s+/)
    .flatMap((range) => {
      const [first, last = first] = range.split('-').map((code) => Number.parseInt(code, 16)) as [number, number?];
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    });
  expect(characters.length).toBeGreaterThan(4000);
  const text = characters.map((each) => (/\p{M}/u.test(each) ? `o${each}` : each.replace(/[<&]/, '+'))).join(' ');
  const css =
    'html { font-synthesis: none } .serif { font-family: "Source Serif 4" } p { font-family: "Source Sans 3" }';
  const faces = [
    '<p>',
    '<p style="font-weight: 600">',
    '<p class="serif">',
    '<p class="serif" style="font-style: italic">',
    '<p class="serif" style="font-weight: 600">',
  ];
  const html = `<!doctype html><html lang="da"><title>Alle</title><style>${styleSheet({ ...assets, css })}</style><main><h1>A</h1>${faces.map((face) => `${face}${text}</p>`).join('')}</main></html>`;
  const browser = openBrowser(() => {});
  const { value } = await printDocument(await embedLetters(assets)(html), browser.print, '2023-09-01').finally(
    browser.close,
  );
  expect(value).toMatchObject({ pages: expect.any(Number) });
});

test('a document without them is left as it is', async () => {
  const plain = '<style>\np { }\n</style><p>Gøglere på café – »5 €« … “à la carte”, 2 m² • 1 °C – Ærø</p>';
  expect(await embedLetters(await loadAssets())(plain)).toBe(plain);
});

test('what no font has is printed as its number, where only the history of a document says it', async () => {
  const html = await embedLetters(await loadAssets())('<style></style><p>Før: 🙂 東京, nu: å\u200b</p>');
  expect(html.replace(/<style>.*<\/style>/s, '')).toBe('<p>Før: [U+1F642] [U+6771][U+4EAC], nu: å\u200b</p>');
});
