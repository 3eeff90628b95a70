import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { renderIndex } from '../../src/publish.ts';
import { loadAssets } from '../../src/system/assets.ts';
import { exampleYear } from '../fixtures/example-year.ts';
import { elements, readHtml, rows, words } from '../fixtures/read-html.ts';
import { edition, renderFirst } from '../fixtures/render-example.ts';
import { renderYear } from '../fixtures/render-year.ts';

const assets = await loadAssets();
const html = await renderFirst(exampleYear());
const tree = readHtml(html);

describe('the document', () => {
  test('is named by unit and kind', async () => {
    const value = await renderYear(exampleYear(), { assets, edition });
    expect(value.map(({ html: _, ...rest }) => rest)).toEqual([
      {
        id: 'traening-forebyggelse/agreement',
        kind: 'agreement',
        unit: 'traening-forebyggelse',
        title: 'Institutionsaftale 2023 – Træning & Forebyggelse',
        path: 'traening-forebyggelse/institutionsaftale',
      },
    ]);
  });

  test('is the same for the same year', async () => {
    expect(await renderFirst(exampleYear())).toBe(html);
  });

  test('has one h1, and headings never skip a level', () => {
    const levels = elements(tree).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test('has ASCII ids, each once, and a target for each link', () => {
    const ids = elements(tree).flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []));
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements(tree, 'a').map(({ properties }) => String(properties.href));
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('links every heading that has an id, so a PDF knows its page', () => {
    const linked = elements(tree, 'a').map(({ properties }) => properties.href);
    const headings = elements(tree).filter(({ tagName, properties }) => /^h[2-6]$/.test(tagName) && properties.id);
    expect(headings.length).toBeGreaterThan(15);
    expect(headings.filter(({ properties }) => !linked.includes(`#${properties.id}`))).toEqual([]);
  });

  test('fetches nothing and runs nothing but the print button', () => {
    expect(elements(tree, 'script').map((script) => script.children)).toMatchObject([[{ value: assets.script.text }]]);
    const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src '${assets.script.hash}'`;
    expect(html).toContain(`content="${policy}"`);
    expect([...html.matchAll(/url\((?!"data:)/g)]).toEqual([]);
  });

  test('has no character that its fonts lack', () => {
    const sets = assets.fonts.map(
      ({ bytes }) => new Set((create(bytes as never) as never as { characterSet: number[] }).characterSet),
    );
    const shown = new Set([...words(elements(tree, 'body')[0]!)].map((character) => character.codePointAt(0)!));
    const missing = [...shown].filter((code) => sets.some((set) => !set.has(code)));
    expect(String.fromCodePoint(...missing)).toBe('');
  });
});

describe('the cover', () => {
  test('says what was agreed, by whom and when', () => {
    expect(rows(elements(tree, '.cover')[0]!)).toEqual([
      ['Periode', '1. januar – 31. december 2023'],
      ['Parter', 'Ellen Krogsgaard, direktør for Social & SundhedAnne-Sofie Bramming, leder af Træning & Forebyggelse'],
      ['Opfølgning', 'Mikkel Thorhauge, afdelingschef, Sundhedsafdelingen'],
      ['Status', 'Aftalt på dialogmødet den 20. december 2022'],
      ['Dokument', 'Udgave 4f1c9a0, med ændringer · aftale 1.2.0'],
    ]);
    expect(html).not.toContain('UDKAST');
  });

  test('of a draft says so, and so does every page', async () => {
    const draft = await renderFirst({ ...exampleYear(), phase: 'udkast' });
    expect(words(elements(readHtml(draft), '.cover')[0]!)).toContain(
      'Ikke aftalt – drøftes på dialogmødet den 20. december 2022',
    );
    expect(draft).toContain('@right-middle { content: "UDKAST"; }');
  });

  test('names no commit where there is no Git', async () => {
    const value = await renderYear(exampleYear(), { assets, edition: { version: '1.2.0', dirty: false } });
    expect(value[0]!.html).toContain('@bottom-left { content: "aftale 1.2.0"; }');
  });
});

test('a chapter names its pages, whatever its title holds', async () => {
  const year = exampleYear();
  year.agreements[0]!.chapters[0]!.title = 'Mål "A" </style> \\';
  const document = await renderFirst(year);
  expect(document).toContain(String.raw`@bottom-center { content: "1 Mål \22 A\22  \3c /style> \5c "; }`);
  expect(elements(readHtml(document), '#kapitel-1').map(words)).toEqual(['1 Mål "A" </style> \\']);
});

test('the contents list numbered sections and the goals by theme, with places for page numbers', () => {
  const [toc] = elements(tree, '.toc');
  expect(elements(toc!, 'li').map(words)).toContain('5.2.1 Plan for udmøntning af besluttede effektiviseringer');
  expect(words(toc!)).not.toContain('Barsel og orlov');
  expect(words(elements(toc!, '.goals')[0]!)).toContain(
    'De 3 mål Højest prioriteret i 2023 4.1 Styring 1 Styringsdata – MinPortal Social & Sundhed (højest prioriteret) 2',
  );
  expect(elements(toc!, '.page').map(({ properties }) => properties.dataPage)).toContain('maal-3');
});

test('the index lists documents by department and unit, forms apart, then the data, with length and size', async () => {
  const path = 'traening-forebyggelse/institutionsaftale';
  const title = 'Institutionsaftale 2023 – Træning & Forebyggelse';
  const index = readHtml(
    await renderIndex(
      exampleYear(),
      { assets, edition },
      [
        {
          kind: 'form',
          unit: 'traening-forebyggelse',
          title: 'Skema til midtvejsopfølgning 2023 – Træning & Forebyggelse',
          html: { path: 'traening-forebyggelse/midtvejsskema.html', bytes: 1000 },
        },
        {
          kind: 'agreement',
          unit: 'traening-forebyggelse',
          title,
          html: { path: `${path}.html`, bytes: 317000 },
          pdf: { path: `${path}.pdf`, bytes: 1_412_000, pages: 43 },
        },
      ],
      [{ kind: 'csv', title: 'Mål og indsatser 2023 til regneark', path: 'goals.csv', bytes: 33_100 }],
    ),
  );
  expect(words(elements(index, 'main')[0]!)).toBe(
    'Institutionsaftaler 2023 Sundhedsafdelingen Afdelingschef Mikkel Thorhauge Træning & Forebyggelse ' +
      'Anne-Sofie Bramming. 3 mål, heraf 1 højest prioriteret. Institutionsaftale 2023 for Træning & Forebyggelse ' +
      'PDF af Institutionsaftale 2023 for Træning & Forebyggelse 43 sider, 1,4 MB Skemaer for Træning & Forebyggelse ' +
      'Skema til midtvejsopfølgning 2023 for Træning & Forebyggelse Data Hele året, til andre programmer ' +
      'Mål og indsatser 2023 til regneark CSV, 34 kB Udgave 4f1c9a0, med ændringer · aftale 1.2.0',
  );
  expect(elements(index, 'a').map(({ properties }) => properties.href)).toEqual([
    '#indhold',
    `${path}.html`,
    `${path}.pdf`,
    'traening-forebyggelse/midtvejsskema.html',
    'goals.csv',
  ]);
});
