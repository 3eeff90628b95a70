import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { createCompiler } from '../src/compile.ts';
import type { Report } from '../src/model/follow-up.ts';
import type { RenderedDocument } from '../src/model/rendering.ts';
import type { Agreement, AgreementYear } from '../src/model/year.ts';
import { loadAssets } from '../src/system/assets.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { elements, readHtml, rows, words } from './fixtures/read-html.ts';
import { renderYear } from './fixtures/render-year.ts';
import { repository } from './run-aftale.ts';

const year = createCompiler({ schemas: readSchemas() })(readSources(repository).find((tree) => tree.year === 2023)!)
  .value!;
const assets = await loadAssets();

async function render(of: AgreementYear): Promise<RenderedDocument[]> {
  const documents = await renderYear(of, { assets, edition: { version: '1.0.0', dirty: false } });
  return documents.filter(({ kind }) => kind !== 'agreement' && kind !== 'form');
}

const documents = await render(year);
const treeOf = (id: string, from = documents) => readHtml(from.find((each) => each.id === id)!.html);
const summariesIn = (from: RenderedDocument[]) => from.filter(({ unit }) => unit === undefined);

/** What a reader sees of a chapter or section. */
function section(root: Root, title: string): Element {
  const heading = elements(root, '.head').find((each) => elements(each, '.title').some((one) => words(one) === title))!;
  return elements(root, 'section').find((each) => each.children.includes(heading))!;
}

/** The rows below each group heading of the table with this caption. */
function table(root: Root | Element, caption: string): string[][] {
  const found = elements(root, 'table').find((each) =>
    elements(each, 'caption').some((one) => words(one).includes(caption)),
  );
  expect(found, caption).toBeDefined();
  return rows(found!);
}

const unitOf = (id: string) => year.agreements.find(({ unit }) => unit.id === id)!;

/** The year with its agreements changed. */
const yearWith = (change: (agreement: Agreement) => Agreement): AgreementYear => ({
  ...year,
  agreements: year.agreements.map(change),
});

test('a department with reports gets one at midway, and the directorate one at each follow-up', () => {
  expect(
    summariesIn(documents).map(({ id, kind, department, path, title }) => ({ id, kind, department, path, title })),
  ).toEqual([
    {
      id: 'sundhed/midway',
      kind: 'midway',
      department: 'sundhed',
      path: 'sundhed-midtvejsopfoelgning',
      title: 'Midtvejsopfølgning 2023 – Sundhedsafdelingen',
    },
    {
      id: 'samlet/midway',
      kind: 'summary',
      department: undefined,
      path: 'samlet-midtvejsopfoelgning',
      title: 'Samlet midtvejsopfølgning 2023 – Social & Sundhed',
    },
    {
      id: 'samlet/annual',
      kind: 'summary',
      department: undefined,
      path: 'samlet-aarsopfoelgning',
      title: 'Samlet årsopfølgning 2023 – Social & Sundhed',
    },
  ]);
});

test('a year without follow-ups has none', async () => {
  expect(await render(yearWith((agreement) => ({ ...agreement, reports: [] })))).toEqual([]);
});

test('before the end of the year there is none of the year', async () => {
  const midway = await render(
    yearWith((agreement) => ({
      ...agreement,
      reports: agreement.reports.filter(({ followUp }) => followUp.kind === 'midway'),
    })),
  );
  expect(summariesIn(midway).map(({ id }) => id)).toEqual(['sundhed/midway', 'samlet/midway']);
});

test('a department sees only its own units', async () => {
  const visitation = year.departments.find(({ id }) => id === 'visitation')!;
  const moved = yearWith((agreement) =>
    agreement.unit.id === 'traening-forebyggelse' ? agreement : { ...agreement, department: visitation },
  );
  const parted = await render({ ...moved, agreements: moved.agreements.toReversed() });
  const texts = new Map(summariesIn(parted).map(({ id, html }) => [id, words(readHtml(html))]));
  expect([...texts.keys()]).toEqual(['sundhed/midway', 'visitation/midway', 'samlet/midway', 'samlet/annual']);
  expect(texts.get('sundhed/midway')).toContain('Anne-Sofie Bramming');
  expect(texts.get('sundhed/midway')).not.toContain('Center for Socialpsykiatri & Rusmiddel');
  expect(texts.get('visitation/midway')).toContain('Jens Ravnholt');
  expect(texts.get('visitation/midway')).not.toContain('Anne-Sofie Bramming');
  const all = treeOf('samlet/midway', parted);
  const deviations = table(section(all, 'Afvigelser'), 'Mål og indsatser, der er delvist opfyldt');
  const headings = deviations.filter((row) => row.length === 1).map(([heading]) => heading);
  expect(headings).toEqual([
    'Sundhedsafdelingen · afdelingschef Mikkel Thorhauge',
    'Træning & Forebyggelse',
    'Visitation & Understøttelse · afdelingschef Henriette Skovlund',
    'Center for Socialpsykiatri & Rusmiddel',
  ]);
});

test('a unit that has not answered is named, and so is who owes the answer', async () => {
  const silent = await render(
    yearWith((agreement) =>
      agreement.unit.id === 'traening-forebyggelse' ? { ...agreement, reports: [] } : agreement,
    ),
  );
  const root = treeOf('sundhed/midway', silent);
  expect(words(elements(root, '.lead')[0]!)).toContain('Én enhed har ikke svaret.');
  expect(words(elements(root, '.cover')[0]!)).toContain('Træning & Forebyggelse, har ikke svaret');
  expect(table(section(root, 'Manglende oplysninger'), 'Det, der mangler')).toContainEqual([
    'Hele opfølgningen',
    'Alle skemaer',
    'Anne-Sofie Bramming',
  ]);
});

describe.each(['sundhed/midway', 'samlet/midway', 'samlet/annual'])('%s', (id) => {
  const root = treeOf(id);

  test('leads from a chip to where the goal is told', () => {
    const chips = elements(section(root, 'Overblik'), 'li').flatMap((chip) => elements(chip, 'a'));
    expect(chips.length).toBeGreaterThan(5);
    for (const { properties } of chips) expect(elements(root, String(properties.href))).toHaveLength(1);
  });

  test('has ids that are unique, and a target for each link', () => {
    const ids = elements(root).flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []));
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    const links = elements(root, 'a').map(({ properties }) => String(properties.href));
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('points to the status report for welfare technology', () => {
    expect(words(section(root, 'Velfærdsteknologi og digitale løsninger'))).toMatch(
      /^4\.\d+ Velfærdsteknologi og digitale løsninger Mål 22, 23 og 24 i .+ rapporteres i statusrapport 2023/,
    );
  });
});

describe('shared goals', () => {
  test('stand side by side: what was agreed, where it is, and whether that is enough', () => {
    const found = table(treeOf('samlet/annual'), 'Rekruttering, fastholdelse og fremmøde');
    const at = found.findIndex(([heading]) => heading === 'Sygefravær');
    expect(found.slice(at + 1, at + 3)).toEqual([
      ['Center for Socialpsykiatri & Rusmiddel', '6,7 % 2022', 'højst 6 %', '6,2 %', 'Ikke nået'],
      ['Træning & Forebyggelse', '–', 'højst 4,00 %', '4,72 % 2023', 'Ikke nået'],
    ]);
  });

  test('tell the unit of measure and the period once where all figures share them', () => {
    const found = table(treeOf('samlet/midway'), 'historier på Facebook');
    const [heading, first] = found.slice(1) as [string[], string[]];
    expect(heading[0]).toMatch(/ \(opslag pr\. måned; opgjort maj 2023\)$/);
    expect(first).toEqual(['Botilbud Bjerggade (CSR)', 'mindst 2', '2', 'På måltallet – foreløbig']);
  });

  test('add up kroner', () => {
    const found = table(treeOf('samlet/midway'), 'Handlemuligheder – aftalt og nået');
    const at = found.findIndex(([heading]) => heading === 'Handlemuligheder, der er beskrevet');
    expect(found.slice(at + 1, at + 4).map((row) => row.slice(0, 3))).toEqual([
      ['Center for Socialpsykiatri & Rusmiddel', '1.086 t.kr.', '1.140 t.kr. 1. kvartal 2023'],
      ['Træning & Forebyggelse', '536 t.kr.', '563 t.kr. 1. kvartal 2023'],
      ['I alt', '1.622 t.kr.', '1.703 t.kr.'],
    ]);
  });

  test('have no name of their own where units name them differently: the common words stand', () => {
    const titles = elements(treeOf('samlet/midway'), '.title').map(words);
    expect(titles).toContain('Lokalt mål om samfunds-, pårørende- og borgerinddragelse');
    expect(titles).not.toContain('inddragelse');
  });
});

describe('the outcomes', () => {
  const chapter = section(treeOf('samlet/midway'), 'Effektmål og enheder');

  test('that nobody works for are named', () => {
    expect(words(chapter)).toContain('4 »Færre borgere ryger, så færre bliver syge af tobaksrøg«');
    expect(words(chapter)).not.toMatch(/nævner .*»Flere borgere bliver mere selvhjulpne«.*Figur/);
  });

  test('are for the directorate', () => {
    expect(words(treeOf('sundhed/midway'))).not.toContain('Effektmål og enheder');
  });
});

describe('dependencies', () => {
  const title = 'Hvem målene og indsatserne er afhængige af';

  test('on those without an agreement can’t be returned, so that nothing is said of it; a unit counts with its teams', () => {
    const found = table(treeOf('samlet/midway'), title);
    expect(found).toContainEqual([
      'Hjemmeplejen',
      'Center for Socialpsykiatri & Rusmiddel, mål 2: Pædagogisk Vejledning og Bostøtte: Understøttelse af øvrig drift ved deltagelse i Hjemmeplejens tavlemøderTræning & Forebyggelse, mål 8: Lokalt mål om kvalitet – Deltagelse i tavlemøderTræning & Forebyggelse, mål 9: SEL § 86, stk. 1-forløb – Flere borgere bliver mere selvhjulpne',
    ]);
    const [heading, kind, visitation] = found;
    expect([heading, kind]).toEqual([['Samarbejdspartner', 'Nævnt af'], ['Andre i kommunen']]);
    expect(visitation![0]).toBe(
      'Visitation & Understøttelse herunder Team Analyse, Effekt og Administration og Team Kvalitet og IT',
    );
    expect(visitation![1]!.match(/(?<=, mål )\d+/g)).toEqual(['5', '2', '3', '4', '5', '6']);
  });

  test('are returned where the other names the unit or a part of it too, and else not', async () => {
    const named = (from: string, goal: number, to: string) => (agreement: Agreement) => {
      if (agreement.unit.id !== from) return agreement;
      const collaborators = [year.units.get(to)!];
      return {
        ...agreement,
        goals: agreement.goals.map((each) => (each.number === goal ? { ...each, collaborators } : each)),
      };
    };
    const there = named('traening-forebyggelse', 3, 'socialpsykiatri-rusmiddel');
    const back = named('socialpsykiatri-rusmiddel', 7, 'senior');
    const oneWay = table(treeOf('samlet/midway', await render(yearWith(there))), title);
    expect(oneWay).toContainEqual([
      unitOf('socialpsykiatri-rusmiddel').unit.name,
      'Træning & Forebyggelse, mål 3: Styringskoncept for vedligeholdende træning',
      'Nej',
    ]);
    const bothWays = table(treeOf('samlet/midway', await render(yearWith((each) => back(there(each))))), title);
    expect(bothWays).toContainEqual([
      unitOf('socialpsykiatri-rusmiddel').unit.name,
      'Træning & Forebyggelse, mål 3: Styringskoncept for vedligeholdende træning',
      'Ja i mål 7',
    ]);
    expect(bothWays).toContainEqual([
      'Træning & Forebyggelse herunder Senior',
      'Center for Socialpsykiatri & Rusmiddel, mål 7: Boenhed Stubbæk: Nyt fælles rum til sociale relationer bl.a. VR-træning – Musik – Bogklub – Brætspil – Kreativværksted – Kaffe og samtale',
      'Ja i mål 3',
    ]);
  });
});

describe('overspending', () => {
  /** The chapter's first words where Træning & Forebyggelse expects to spend this much more than agreed. */
  async function told(deviation: number): Promise<string> {
    const report = (each: Report): Report => ({
      ...each,
      whole: {
        ...each.whole!,
        keyFigures: each.whole!.keyFigures.map((one) => (one.id === 'brutto' ? { ...one, deviation } : one)),
      },
    });
    const changed = yearWith((each) =>
      each.unit.id === 'traening-forebyggelse' ? { ...each, reports: each.reports.map(report) } : each,
    );
    const chapter = section(treeOf('sundhed/midway', await render(changed)), 'Økonomi og aktivitet');
    return words(elements(chapter, '.prose')[0]!);
  }

  test('of up to four per cent of the gross budget is allowed', async () => {
    expect(await told(4)).toBe('Ingen enhed venter et merforbrug på over 4 % af bruttobudgettet.');
  });

  test('above that is named with what it demands', async () => {
    expect(await told(4.1)).toBe(
      'Træning & Forebyggelse venter et merforbrug på 4,1 % af bruttobudgettet. Over 4 % kræver en plan for, hvordan det afvikles.',
    );
  });
});

test('the end of the year tells which goals have moved since midway', () => {
  const chapter = section(treeOf('samlet/annual'), 'Siden midtvejs');
  const found = table(chapter, 'Mål, der er gået frem eller tilbage siden midtvejs');
  expect(found).toContainEqual([
    'Mål 4',
    'Organisationsudvikling af Træning & Forebyggelse Træning & Forebyggelse',
    'Bag planen',
    'Opfyldt',
  ]);
  expect(words(treeOf('samlet/midway'))).not.toContain('Siden midtvejs');
});

test('what the agreements lack to be measured by is counted', () => {
  const found = table(treeOf('samlet/midway'), 'ikke giver det fulde grundlag for at måle');
  expect(found).toContainEqual(['Udgangspunkt for et mål om fald eller stigning', '8, 25 og 27', '3']);
  expect(found).toContainEqual(['Måltal eller milepæl', '7, 8, 12 og 17', '4']);
});
