import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { formatNumber } from '../src/danish/number.ts';
import { readSources } from '../src/system/read-sources.ts';
import { elements, readHtml, words } from './fixtures/read-html.ts';
import { publishedYear } from './published-year.ts';
import { repository } from './run-aftale.ts';

const { folder } = await publishedYear();
const read = (path: string) => readFileSync(join(folder, '2023', path), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: as schemas/goals.json says.
type Json = Record<string, any>;

/** A figure that was reported: of an indicator, at a follow-up, and of a local unit where there are several. */
interface Figure {
  unit: Json;
  item: Json;
  kind: 'mål' | 'indsats';
  followUp: 'midtvejs' | 'aar';
  name: string;
  local?: string;
  value: Json;
  threshold?: Json;
  /** As people read it: `113.206 km` */
  text: string;
}

const written = ({ number, decimals, of, unit }: Json) =>
  `${formatNumber(number, decimals)}${of === undefined ? '' : ` af ${formatNumber(of)}`} ${unit}`;

const figures: Figure[] = JSON.parse(read('goals.json')).agreements.flatMap(({ unit, goals, initiatives }: Json) =>
  [...goals, ...initiatives].flatMap((item: Json) =>
    item.indicators.flatMap(({ name, reported, threshold }: Json) =>
      reported
        .filter(({ value }: Json) => value?.kind === 'quantity')
        .map(({ followUp, value, unit: local }: Json) => ({
          unit,
          item,
          kind: 'theme' in item ? 'mål' : 'indsats',
          followUp,
          name,
          local: local?.name,
          value,
          threshold,
          text: written(value),
        })),
    ),
  ),
);

const paths = { midtvejs: 'midtvejsopfoelgning', aar: 'aarsopfoelgning' };
const trees = new Map<string, Root>();

/** The report that a figure stands in. */
function reportOf({ unit, followUp }: Figure): Root {
  const path = `${unit.id}/${paths[followUp]}.html`;
  if (!trees.has(path)) trees.set(path, readHtml(read(path)));
  return trees.get(path)!;
}

const label = (element: Element) => String(element.properties.ariaLabel ?? '').replace(/\s+/g, ' ');
const named = ({ name, local }: Figure) => [name, local].filter(Boolean).join(', ');

/** What a row is about, without the small print beside it. */
function headOf(head: Element): string {
  const isMeta = (node: Element['children'][number]) =>
    node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes('meta');
  return words({ ...head, children: head.children.filter((node) => !isMeta(node)) });
}

/** The rows of the tables of indicators that tell of a figure, with the drawing in them. */
function indicatorRows(figure: Figure): Element[] {
  const about = `Indikatorer for ${figure.kind} ${figure.item.number}`;
  const tables = elements(reportOf(figure), '.bullets').filter((block) =>
    elements(block, 'table').some((table) =>
      [label(table), words(elements(table, 'caption')[0] ?? { type: 'text', value: '' })].some((text) =>
        text
          .replace(/^Figur \d+ /, '')
          .replace(/ ».*/, '')
          .endsWith(about),
      ),
    ),
  );
  let group = '';
  return tables
    .flatMap((table) => elements(table, 'tr'))
    .filter((row) => {
      const [head] = elements(row, 'th');
      const text = head ? headOf(head) : '';
      if (head?.properties.scope === 'rowgroup') group = text;
      if (head?.properties.scope !== 'row') return false;
      return figure.local === undefined ? text === figure.name : group === figure.name && text === figure.local;
    });
}

/** The rows of the table of all goals, part one of the annual report, that tell of a figure. */
function goalRows(figure: Figure): Element[] {
  if (figure.kind !== 'mål') return [];
  let indicator = '';
  return elements(reportOf(figure), '.goals-table')
    .flatMap((table) => elements(table, 'tbody'))
    .filter((body) => elements(body, '.goal').some((row) => words(row.children[0]!) === `${figure.item.number}`))
    .flatMap((body) => elements(body, '.criterion'))
    .filter((row) => {
      const text = headOf(elements(row, 'th')[0]!);
      if (elements(row, '.of-unit').length > 0) return indicator === figure.name && text === figure.local;
      indicator = text;
      return text === figure.name && figure.local === undefined;
    });
}

const cells = (row: Element) => elements(row, 'td').map(words);
const message = (figure: Figure) =>
  `${figure.unit.id}, ${figure.followUp}, ${figure.kind} ${figure.item.number}, ${named(figure)}: ${figure.text}`;

test('there are figures of both units, both follow-ups, goals and initiatives', () => {
  const kinds = new Set(figures.map(({ unit, followUp, kind }) => `${unit.id} ${followUp} ${kind}`));
  expect(kinds.size).toBe(8);
  expect(figures.length).toBeGreaterThan(80);
});

test('JSON: the number is the one in its words', () => {
  for (const figure of figures) expect(figure.value.text, message(figure)).toMatch(startOf(figure.text));
});

test('CSV: the cell is the number, bare where it is counted in the unit of the row', () => {
  const rows: Json[] = parse(read('goals.csv'), { bom: true, delimiter: ';', columns: true });
  for (const figure of figures) {
    const own = rows.filter(
      (row) =>
        row.Enhed === figure.unit.name &&
        row.Slags === figure.kind &&
        row['Nr.'] === `${figure.item.number}` &&
        row.Indikator === figure.name &&
        row['Lokal enhed'] === (figure.local ?? ''),
    );
    expect(own, message(figure)).toHaveLength(1);
    const [row] = own as [Json];
    const column = figure.followUp === 'midtvejs' ? 'Midtvejsværdi' : 'Årsværdi';
    const { number, decimals, of } = figure.value;
    const bare = number.toFixed(decimals).replace('.', ',');
    if (row[column] !== bare) expect(row[column], message(figure)).toBe(figure.text);
    else expect(row[`${column} ud af`], message(figure)).toBe(of === undefined ? '' : `${of}`);
  }
});

test('tables: every report has a row for it, and every row has the number', () => {
  for (const figure of figures) {
    const now = indicatorRows(figure).map((row) => cells(row).find((cell) => startOf(figure.text).test(cell)));
    const results = goalRows(figure).map((row) => cells(row).find((cell) => startOf(figure.text).test(cell)));
    expect([...now, ...results].length, message(figure)).toBeGreaterThan(0);
    expect([...now, ...results], message(figure)).not.toContain(undefined);
  }
});

test('charts: their words have the number, and bars are as long as they say', () => {
  let [bars, measured, lines] = [0, 0, 0];
  for (const figure of figures) {
    for (const svg of indicatorRows(figure).flatMap((row) => elements(row, 'svg', '.bullet'))) {
      bars++;
      const word = figure.followUp === 'aar' ? 'resultat' : 'nu';
      expect(label(svg), message(figure)).toContain(`${named(figure)}: ${word} ${figure.text}`);
      const [bar, aim] = [elements(svg, 'rect', '.bar')[0], elements(svg, 'path', '.target')[0]];
      const { value, threshold } = figure;
      if (!bar || !aim || !threshold || value.of !== undefined || threshold.unit !== value.unit) continue;
      measured++;
      const start = Number(bar.properties.x);
      const ratio = Number(bar.properties.width) / (Number(/^M([\d.]+)/.exec(String(aim.properties.d))![1]) - start);
      expect(Math.abs(ratio - value.number / threshold.number), message(figure)).toBeLessThan(0.03 * ratio);
    }
    const trends = elements(reportOf(figure), 'svg', '.trend').filter((svg) =>
      label(svg).startsWith(`${figure.name}: udgangspunkt`),
    );
    if (figure.followUp !== 'aar' || trends.length === 0) continue;
    lines++;
    expect(trends.map(label).join('\n'), message(figure)).toContain(`, år ${figure.text}`);
  }
  expect([bars, measured, lines].map((count) => count > 8)).toEqual([true, true, true]);
});

test('text: where an author has the number put in, it is the same one', () => {
  const files = readSources(repository).find(({ year }) => year === 2023)!.files;
  let found = 0;
  for (const { file, bytes } of files) {
    const [, unit, followUp, kind, id] =
      /2023\/([^/]+)\/opfoelgning\/([^/]+)\/(indsatser\/)?\d+[a-z]?-([^/]+)\.md$/.exec(file) ?? [];
    const used = [...new TextDecoder().decode(bytes).matchAll(/\{\{indikator\.([\w-]+)\.værdi\}\}/g)];
    for (const [, indicator] of id === undefined ? [] : used) {
      const figure = figures.find(
        (each) =>
          each.unit.id === unit &&
          each.followUp === followUp &&
          (each.kind === 'indsats') === (kind !== undefined) &&
          each.item.id === id &&
          each.item.indicators.some((one: Json) => one.id === indicator && one.name === each.name),
      )!;
      found++;
      const report = figure.item.reports.find((each: Json) => each.followUp === followUp);
      expect(report.text, file).toContain(figure.text);
      const prose = elements(reportOf(figure), '.prose').map(words);
      expect(prose.filter((text) => text.includes(figure.text)).length, file).toBeGreaterThan(0);
    }
  }
  expect(found).toBeGreaterThan(4);
});

/** A text that begins with these words. */
function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
