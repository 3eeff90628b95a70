import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import type { SourceTree } from '../src/model/document.ts';
import type { Entry, Report } from '../src/model/follow-up.ts';
import type { RenderedDocument } from '../src/model/rendering.ts';
import type { Agreement, AgreementYear } from '../src/model/year.ts';
import { loadAssets } from '../src/system/assets.ts';
import { openArchive } from '../src/system/open-archive.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { elements, readHtml, rows, words } from './fixtures/read-html.ts';
import { renderYear } from './fixtures/render-year.ts';
import { repository } from './run-aftale.ts';

const compile = createCompiler({ schemas: readSchemas(), blobs: openArchive(repository) });
const tree = readSources(repository).find(({ year }) => year === 2023)!;
const assets = await loadAssets();

async function render(sources: SourceTree): Promise<{ year: AgreementYear; documents: RenderedDocument[] }> {
  const year = compile(sources).value!;
  const edition = { version: '1.0.0', dirty: false };
  return { year, documents: await renderYear(year, { assets, edition }) };
}

const { year, documents } = await render(tree);

interface Shown {
  agreement: Agreement;
  report: Report;
  html: string;
  tree: Root;
}

const reports = year.agreements.flatMap((agreement) =>
  agreement.reports.map((report): [string, Shown] => {
    const id = `${agreement.unit.id}/${report.followUp.kind}`;
    const { html } = documents.find((document) => document.id === id)!;
    return [id, { agreement, report, html, tree: readHtml(html) }];
  }),
);
const shown = (id: string) => reports.find(([each]) => each === id)![1];

/** The section whose heading has this title. */
function section(root: Root, title: string): Element {
  const heading = elements(root, '.head').find((each) => elements(each, '.title').some((one) => words(one) === title))!;
  const isOf = (each: Element) => each.children.includes(heading);
  return elements(root, 'section').find(isOf)!;
}

const item = (root: Root, anchor: string) =>
  elements(root, 'article').find((article) => elements(article, `#${anchor}`).length > 0);

/** The rows of part one that name a goal, as number, title and fulfilment. */
const goalRows = (root: Root): string[] =>
  elements(section(root, 'Del 1: Alle mål'), '.goal').map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [words(cell)] : [])).join(' '),
  );

test('both units report at midway and at the end of the year, in files beside their agreements', () => {
  const found = documents.filter(({ kind, unit }) => unit && (kind === 'midway' || kind === 'annual'));
  expect(found.map(({ path, title }) => `${path}: ${title}`)).toEqual([
    'socialpsykiatri-rusmiddel/midtvejsopfoelgning: Midtvejsopfølgning 2023 – Center for Socialpsykiatri & Rusmiddel',
    'socialpsykiatri-rusmiddel/aarsopfoelgning: Årsopfølgning 2023 – Center for Socialpsykiatri & Rusmiddel',
    'traening-forebyggelse/midtvejsopfoelgning: Midtvejsopfølgning 2023 – Træning & Forebyggelse',
    'traening-forebyggelse/aarsopfoelgning: Årsopfølgning 2023 – Træning & Forebyggelse',
  ]);
});

describe.each(reports)('%s', (_, { agreement, report, html, tree }) => {
  test('says on its cover whose it is, of when, and that its figures are invented', () => {
    const [cover] = elements(tree, '.cover');
    expect(words(cover!)).toContain('Eksempel – tallene er opdigtede');
    const facts = new Map(rows(cover!).map(([label, text]) => [label, text]));
    expect(facts.get('Leder')).toBe(agreement.leader);
    expect(facts.get('Afdelingschef')).toContain(agreement.department.head);
    expect(facts.get('Opgjort')).toMatch(/^\d+\. (?:juni|november) 2023/);
    expect(facts.get('Udarbejdet af')).toBe(report.whole!.filledBy);
  });

  test('has running heads of its own', () => {
    const title = `${report.followUp.name} 2023 · ${agreement.unit.name}`;
    expect(html).toContain(`@top-right { content: "${title}"; }`);
    expect(html).toMatch(/@bottom-left \{ content: "Opgjort \d+\.\d+\.2023"; \}/);
  });

  test('numbers tables and figures in the order in which they stand', () => {
    for (const kind of ['tabel', 'figur']) {
      const numbers = elements(tree).flatMap(({ properties }) => {
        const number = new RegExp(`^${kind}-(\\d+)$`).exec(String(properties.id))?.[1];
        return number === undefined ? [] : [Number(number)];
      });
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  test('has one h1, no skipped levels, ids in ASCII, a target for each link, and a link to each heading', () => {
    const levels = elements(tree).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
    const ids = elements(tree).flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []));
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements(tree, 'a').map(({ properties }) => String(properties.href));
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
    const headings = elements(tree).filter(({ tagName, properties }) => /^h[2-6]$/.test(tagName) && properties.id);
    expect(headings.filter(({ properties }) => !links.includes(`#${properties.id}`))).toEqual([]);
    const pages = elements(tree).flatMap(({ properties }) =>
      properties.dataPage ? [String(properties.dataPage)] : [],
    );
    expect(pages.filter((id) => !links.includes(`#${id}`))).toEqual([]);
  });

  test('names every image that it draws, and tells each status by a symbol of its own', () => {
    const drawings = elements(tree, 'svg').filter(({ properties }) => properties.role === 'img');
    expect(drawings.length).toBeGreaterThan(3);
    for (const { properties } of drawings) expect(properties.ariaLabel).toMatch(/.+: .*\d/);
    const symbols = new Map<string, Set<string>>();
    for (const status of elements(tree, '.status')) {
      const symbol = String(elements(status, 'use')[0]!.properties.href);
      symbols.set(symbol, (symbols.get(symbol) ?? new Set()).add(words(status)));
    }
    expect(symbols.get('#s-on-track')).toEqual(new Set(['Følger planen']));
    expect(
      [...(symbols.get('#s-dropped') ?? []), ...(symbols.get('#s-unknown') ?? [])].every(
        (word) => !/Opfyldt/.test(word),
      ),
    ).toBe(true);
  });
});

describe('a midway report', () => {
  test('shows what is given for information without a status', () => {
    const { report, tree } = shown('traening-forebyggelse/midway');
    const given = report.goals.filter((entry) => entry.given && !entry.demanded);
    expect(given.length).toBeGreaterThan(0);
    for (const { item: goal } of given)
      expect(words(elements(item(tree, goal.anchor)!, '.state')[0]!)).toBe(
        'Til orientering Målet følges op i årsopfølgningen',
      );
  });

  test('points to the status report on welfare technology', () => {
    const { tree } = shown('traening-forebyggelse/midway');
    expect(words(section(tree, 'Velfærdsteknologi og digitale løsninger'))).toContain(
      'Rapporteres i statusrapport 2023 for »Et bedre liv – med velfærdsteknologi« Mål 19',
    );
  });
});

describe('an annual report', () => {
  const annual = reports.filter(([id]) => id.endsWith('annual'));

  test.each(annual)('of %s marks figures that were put in their final form later', (_, { report, tree }) => {
    const amended = report.goals.filter((entry: Entry) => entry.amended);
    expect(amended.length).toBeGreaterThan(0);
    const table = goalRows(tree);
    for (const { item: goal } of amended)
      expect(table.find((text) => text.startsWith(`${goal.number} `))).toContain('Endelige tal, rettet 22.1.2024');
    expect(words(elements(tree, '.cover')[0]!)).toContain('endelige tal rettet 22. januar 2024');
  });
});

test('a word that was changed without approval is named in the report, old and new', async () => {
  const file = 'agreements/2023/traening-forebyggelse/maal/07-kontinuitet.md';
  const changed = tree.files.map((each) => {
    if (each.file !== file) return each;
    const text = new TextDecoder().decode(each.bytes).replace('tager mere ansvar', 'tager større ansvar');
    return { ...each, bytes: new TextEncoder().encode(text) };
  });
  const rendered = await render({ ...tree, files: changed });
  const { html } = rendered.documents.find(({ id }) => id === 'traening-forebyggelse/midway')!;
  const list = elements(section(readHtml(html), 'Ændringer siden aftalen'), '.list')[0]!;
  expect(rows(list)[1]).toEqual(['Ikke godkendt']);
  expect(rows(list)[2]!.join(' ')).toMatch(/^Mål 7 .*»mere« er nu »større«/);
  expect(words(item(readHtml(html), 'maal-7')!)).toContain('»mere« er nu »større«. Ikke godkendt.');
});

test('words of a title in another language say so wherever a report names the goal', async () => {
  const files = tree.files
    .filter(({ file }) => !file.endsWith('/besegling.yaml'))
    .map((each) => {
      if (!/\d\/[^/]+\/(?:maal|indsatser)\//.test(each.file)) return each;
      const text = new TextDecoder().decode(each.bytes).replace(/^# .*/m, '$& :lang[quiet hour]{en}');
      return { ...each, bytes: new TextEncoder().encode(text) };
    });
  const rendered = await render({ ...tree, files });
  const reports = rendered.documents.filter(({ kind }) => kind !== 'agreement');
  for (const { id, html } of reports) {
    expect(html, id).toContain('<bdi lang="en">quiet hour</bdi>');
    // Attributes are of one language; a caption says what its table is of, and the heading above names the goal.
    const text = html.replace(/="[^"]*"|<caption>.*?<\/caption>/gs, '');
    expect(text.match(/.{60}(?<!<bdi lang>)quiet[ \u00a0]hour/s)?.[0], id).toBeUndefined();
  }
});

test('a status that differs from the figures is told with its reason, also where no analysis has it', () => {
  const { html } = documents.find(({ id }) => id === 'traening-forebyggelse/annual')!;
  const rows = elements(elements(readHtml(html), '.goals-table')[0]!, 'tbody').find((each) =>
    words(each).includes('Break the Rules (BTR)'),
  );
  expect(words(rows!)).toMatch(/Vurderet af lederen.*Begrundelse for status: .*Regnet ud .* status »delvist opfyldt«/);
});

test('five months are not drawn beside a whole year', () => {
  const { html } = documents.find(({ id }) => id === 'traening-forebyggelse/midway')!;
  for (const [goal, value] of [
    ['maal-9', '104 forløb'],
    ['maal-21', '57.640 km'],
  ] as const) {
    expect(words(item(readHtml(html), goal)!)).toContain(value);
    expect(elements(item(readHtml(html), goal)!, '.bullet')).toEqual([]);
  }
});

test('a report whose figures are real says nothing of an example', async () => {
  const real = tree.files.map((each) => {
    if (!each.file.endsWith('samlet.md')) return each;
    const text = new TextDecoder().decode(each.bytes).replace(/^eksempel: ja\n/m, '');
    return { ...each, bytes: new TextEncoder().encode(text) };
  });
  const rendered = await render({ ...tree, files: real });
  for (const { kind, html } of rendered.documents)
    if (kind === 'midway' || kind === 'annual') expect(html).not.toContain('opdigtede');
});
