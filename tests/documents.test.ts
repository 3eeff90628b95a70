import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compose, plan } from '../src/5-compose/plan.ts';
import { printHtml } from '../src/6-print/html/print-html.ts';
import { createCompiler } from '../src/compile.ts';
import type { ComposedDocument } from '../src/model/composed-document.ts';
import type { AgreementYear } from '../src/model/year.ts';
import { loadAssets } from '../src/system/assets.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { cases, composed, layCase, printed } from './case-folder.ts';
import { documentText } from './fixtures/document-text.ts';

const compile = createCompiler({ schemas: readSchemas() });
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** The year of a case; `edit` changes its sources first. */
function yearOf(name: string, edit = (_: string) => {}): AgreementYear {
  const root = layCase(name);
  roots.push(root);
  edit(join(root, 'agreements/2023'));
  return compile(readSources(root)[0]!).value!;
}

/** The document of a case's year with this id; `edit` changes the sources first. */
function documentOf(name: string, id: string, edit?: (year: string) => void): ComposedDocument {
  const year = yearOf(name, edit);
  const forms = { version: 1, fingerprints: { items: new Map(), agreements: new Map() } };
  const names = plan(year, (document) => document.id === id);
  const [document] = compose(year, names, { edition: { version: '1.0.0', dirty: false }, forms });
  if (!document) throw new Error(`${name} has no document »${id}«`);
  return document;
}

/** Compares what a case's file says with what is made now; the file names its document on the first line. */
async function compare(file: string, make: (id: string) => string | Promise<string>): Promise<void> {
  const expected = readFileSync(file, 'utf8');
  const [first = ''] = expected.split('\n');
  const actual = `${first}\n${await make(/[\w-]+\/[\w-]+/.exec(first)![0])}`;
  if (process.env.UPDATE) writeFileSync(file, actual);
  else expect(actual).toBe(expected);
}

const casesOf = (stage: string) => readdirSync(join(cases, stage)).map((name) => `${stage}/${name}`);

test.each(casesOf('5-compose'))('%s', async (name) => {
  await compare(join(cases, name, composed), (id) => documentText(documentOf(name, id)));
});

test.each(casesOf('6-print'))('%s', async (name) => {
  const assets = await loadAssets();
  const formPage = { script: { text: '', hash: '' }, css: '' };
  await compare(join(cases, name, printed), async (id) => {
    const { value } = await printHtml([documentOf(name, id)], { assets, pdf: true, formPage });
    return `${/<div class="shell">[\s\S]*<\/main>/.exec(value[0]!.html)![0]}\n`;
  });
});

test.each([
  ['5-compose/aftale', 'traening/agreement'],
  ['5-compose/midtvejs', 'traening/midway'],
  ['5-compose/aar', 'traening/annual'],
  ['5-compose/samlet', 'samlet/midway'],
  ['5-compose/skema', 'traening/form-midway'],
])('%s is plain data that no line of its sources moves', (name, id) => {
  const document = documentOf(name, id);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  const moved = documentOf(name, id, (year) => {
    for (const path of readdirSync(year, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )) {
      const text = readFileSync(join(year, path), 'utf8');
      writeFileSync(join(year, path), text.replace(/(?<=^---\n[\s\S]*?\n---\n|^(?!---))/, '\n\n'));
    }
  });
  expect(JSON.stringify(moved)).toBe(JSON.stringify(document));
});

test('a plan names the documents of the year, those asked for alone', () => {
  const year = yearOf('6-print/samlet');
  const planned = plan(year, () => true);
  expect(planned.map(({ id, kind, path, title }) => `${id} (${kind}) ${path}: ${title}`)).toEqual([
    'traening/agreement (agreement) traening/institutionsaftale: Institutionsaftale 2023 – Træning & Forebyggelse',
    'traening/midway (midway) traening/midtvejsopfoelgning: Midtvejsopfølgning 2023 – Træning & Forebyggelse',
    'traening/form-midway (form) traening/midtvejsskema: Skema til midtvejsopfølgning 2023 – Træning & Forebyggelse',
    'traening/form-annual (form) traening/aarsskema: Skema til årsopfølgning 2023 – Træning & Forebyggelse',
    'hjemmepleje/agreement (agreement) hjemmepleje/institutionsaftale: Institutionsaftale 2023 – Hjemmeplejen',
    'hjemmepleje/midway (midway) hjemmepleje/midtvejsopfoelgning: Midtvejsopfølgning 2023 – Hjemmeplejen',
    'hjemmepleje/form-midway (form) hjemmepleje/midtvejsskema: Skema til midtvejsopfølgning 2023 – Hjemmeplejen',
    'hjemmepleje/form-annual (form) hjemmepleje/aarsskema: Skema til årsopfølgning 2023 – Hjemmeplejen',
    'sundhed/midway (midway) sundhed-midtvejsopfoelgning: Midtvejsopfølgning 2023 – Sundhedsafdelingen',
    'pleje/midway (midway) pleje-midtvejsopfoelgning: Midtvejsopfølgning 2023 – Plejeafdelingen',
    'samlet/midway (summary) samlet-midtvejsopfoelgning: Samlet midtvejsopfølgning 2023 – Social & Sundhed',
  ]);
  const some = plan(year, ({ unit, kind }) => unit === 'traening' && kind !== 'form');
  expect(some.map(({ id }) => id)).toEqual(['traening/agreement', 'traening/midway']);
  expect(compose(year, some.slice(1), { edition: { version: '1', dirty: false } }).map(({ id }) => id)).toEqual([
    'traening/midway',
  ]);
});

test('every stage that makes documents has cases', () => {
  for (const [stage, file] of [
    ['5-compose', composed],
    ['6-print', printed],
  ] as const)
    for (const name of casesOf(stage)) expect(existsSync(join(cases, name, file)), `${name}/${file}`).toBe(true);
});
