// What a build costs: `npm run bench [-- RUNS]`. Prints the median of each measure in seconds.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCompiler } from '../src/compile.ts';
import { planDocuments, printDocument, renderDocuments } from '../src/publish.ts';
import { loadAssets } from '../src/system/assets.ts';
import { openBrowser } from '../src/system/open-browser.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { readWordList } from '../src/system/word-list.ts';

const repository = fileURLToPath(new URL('../', import.meta.url));
const runs = Number(process.argv[2] ?? 3);
const times = new Map<string, number[]>();

async function time<Value>(measure: string, task: () => Value | Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await task();
  times.set(measure, [...(times.get(measure) ?? []), (performance.now() - started) / 1000]);
  return value;
}

const median = (measure: string) => [...times.get(measure)!].sort((a, b) => a - b)[Math.floor(runs / 2)]!;

/** The whole process, as a user starts it. */
function build(root: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(repository, 'src/cli.ts'), 'build'], { cwd: root });
  if (status !== 0) throw new Error(`${stderr}`);
}

async function wholeBuilds(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'aftale-bench-'));
  process.env.SOURCE_DATE_EPOCH = '1700000000';
  cpSync(join(repository, 'agreements'), join(root, 'agreements'), { recursive: true });
  await time('build, cold', () => build(root));
  await time('build, nothing changed', () => build(root));
  const [year] = readdirSync(join(root, 'agreements')).filter((name) => /^\d{4}$/.test(name));
  const goals = join(root, 'agreements', year!, 'traening-forebyggelse/maal');
  const [goal] = readdirSync(goals).filter((name) => readFileSync(join(goals, name), 'utf8').includes('\n# '));
  writeFileSync(join(goals, goal!), readFileSync(join(goals, goal!), 'utf8').replace('\n# ', '\n# Ny: '));
  await time('build, one goal changed', () => build(root));
  rmSync(root, { recursive: true });
}

const browser = openBrowser((message) => console.error(message));

/** Of everything that is printed; the number of its pages. */
async function stages(): Promise<number> {
  const tree = readSources(repository).at(-1)!;
  const dictionary = openDictionary(process.env, readWordList(repository));
  const { value: year } = await time('stages 1-4', () =>
    createCompiler({ schemas: readSchemas(), words: dictionary })(tree),
  );
  const making = { assets: await loadAssets(), edition: { version: '0', dirty: false }, pdf: true };
  const names = await planDocuments(year!, ({ kind }) => kind !== 'form');
  const documents = await time('stages 5-6 to HTML', () => renderDocuments(year!, names, making));
  const each = <Value>(print: (html: string) => Promise<Value>) =>
    Promise.all(documents.map(({ html }) => print(html)));
  await browser.version();
  await time('bare print', () => each((html) => browser.print(html, { tagged: false })));
  const printed = await time('stages 6-7', () => each((html) => printDocument(html, browser.print, '2023-01-01')));
  return printed.reduce((sum, { value }) => sum + (value === 'no-text' ? 0 : value.pages), 0);
}

for (let run = 0; run < runs; run++) await wholeBuilds();
let pages = 0;
for (let run = 0; run < runs; run++) pages = await stages();
await browser.close();

const rows: [string, string][] = [...times.keys()].map((measure) => [measure, median(measure).toFixed(2)]);
for (const measure of ['build, cold', 'stages 6-7'])
  rows.push([`${measure} ÷ bare print`, (median(measure) / median('bare print')).toFixed(1)]);
console.log(
  `${readSources(repository).at(-1)!.folders.length} agreements, ${pages} pages, ${cpus().length} cores, median of ${runs}\n`,
);
for (const [measure, value] of rows) console.log(`${measure.padEnd(26)}${value.padStart(6)}`);
