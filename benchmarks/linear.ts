// How the time of each parser, stage and rule grows with a text: `npm run bench:linear [-- SHAPE]`. For each the steepest exponent
// of CPU time over texts of 30 to 240 kB of some forty shapes, in a goal, a table and a form; ends with 1 where one is over 1.2.
import { originOf } from '../src/1-parse/origin.ts';
import { parse } from '../src/1-parse/parse.ts';
import { parseCsv } from '../src/1-parse/parse-csv.ts';
import { parseForm } from '../src/1-parse/parse-form.ts';
import { parseYaml } from '../src/1-parse/parse-yaml.ts';
import { createValidator } from '../src/2-validate/validate.ts';
import { resolveYear } from '../src/3-resolve/resolve-year.ts';
import { checkRule, readYear } from '../src/4-check/check-year.ts';
import { createFacts } from '../src/4-check/facts.ts';
import { rules } from '../src/4-check/rules.ts';
import { hyphenate } from '../src/danish/hyphenate.ts';
import { likelyPeriods } from '../src/danish/likely-periods.ts';
import { notations } from '../src/danish/notations.ts';
import { typographic } from '../src/danish/typography.ts';
import { wordDifference } from '../src/danish/word-difference.ts';
import { settle } from '../src/diagnostics/settle.ts';
import { plainMarkdown } from '../src/follow-up-files/plain-markdown.ts';
import { adjustableCodes } from '../src/registry.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { sourceOf } from '../tests/malform.ts';
import { shapes } from '../tests/shapes.ts';
import { wholeYear, withParagraph } from '../tests/whole-year.ts';

const sizes = [30, 60, 120, 240].map((kilobytes) => kilobytes * 1000);
const steepest = 1.2;
/** In ms: less at the largest size tells nothing. */
const least = 40;

const tree = wholeYear();
const validate = createValidator(readSchemas());
const dictionary = openDictionary(process.env, []);
const origins = tree.files.flatMap(({ file }) => originOf(file) ?? []);

/** Milliseconds of CPU time, by what spends them. */
type Times = Map<string, number>;

/** What is quick is done three times, and the best counts: collecting garbage falls on anyone. */
function timed<Value>(times: Times, name: string, task: () => Value): Value {
  for (let round = 1; ; round++) {
    const before = process.cpuUsage();
    const value = task();
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    times.set(name, Math.min(milliseconds, times.get(name) ?? milliseconds));
    if (round === 3 || milliseconds > 300) return value;
  }
}

/** No line of YAML is longer than 5,000 characters. */
const inLines = (text: string) => text.replaceAll('\n', ' ').replace(/(.{1,4000})(?: |$)/g, '  $1\n');

function timesOf(text: string): Times {
  const times: Times = new Map();
  const time = <Value>(name: string, task: () => Value) => timed(times, name, task);
  const parsed = time('parse', () => withParagraph(tree, text).files.map(parse));
  const documents = parsed.flatMap(({ value }) => value ?? []);
  const written = documents.flatMap(({ passages }) => passages).reduce((sum, each) => sum + each.text.length, 0);
  // Marks and addresses are no text; a file that is refused has none at all.
  if (written < text.length / 3) throw new Error('The text is refused, and no rule sees it.');
  const typed = time('validate', () => documents.map((each) => validate(each).value));
  const { value: year } = time('resolve', () =>
    resolveYear(
      { year: tree.year, folders: tree.folders, origins, documents: typed, adjustable: adjustableCodes },
      undefined,
    ),
  );
  const readings = time('readYear', () => readYear(year!, dictionary));
  // With facts of its own, so that what several rules share counts for each.
  const found = rules.flatMap((rule, index) =>
    time(`${rule.messages[0]!.code} (${index + 1})`, () =>
      checkRule(rule, createFacts(dictionary)(readings[rule.reads].year)),
    ),
  );
  time('settle', () => settle(found, year, adjustableCodes));
  const words = text.split(' ');
  const quoted = text.replaceAll('"', '""');
  time('parseYaml', () => parseYaml('a.yaml', `navn: >\n${inLines(text)}`));
  time('parseCsv', () => parseCsv('a.csv', `a;b\n"${quoted}";1\n${words.slice(0, 4000).join(';1\n')};1\n`));
  time('parseForm', () =>
    parseForm(sourceOf('a.json', JSON.stringify({ tekst: text.slice(0, 4000), svar: words.slice(0, 100) }))),
  );
  time('plainMarkdown', () => plainMarkdown(text));
  time('typographic', () => typographic(text));
  time('hyphenate', () => hyphenate(text.replace(/[^\p{L}\n]/gu, '')));
  time('likelyPeriods', () => likelyPeriods(text, tree.year));
  for (const [name, { parse: read }] of Object.entries(notations)) time(name, () => read(text, tree.year));
  time('wordDifference', () => wordDifference(words, words.toReversed()));
  return times;
}

/** The slope of the line through the logarithms. */
function exponentOf(milliseconds: number[]): number {
  const points = milliseconds.map((each, at) => [Math.log(sizes[at]!), Math.log(Math.max(each, 1))] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const [part = ''] = process.argv.slice(2);
const worst = new Map<string, { exponent: number; shape: string; milliseconds: number[] }>();
timesOf('Et ord.');
for (const [shape, make] of Object.entries(shapes).filter(([name]) => name.includes(part))) {
  const runs = sizes.map((size) => timesOf(make(size)));
  for (const name of runs[0]!.keys()) {
    const milliseconds = runs.map((times) => times.get(name)!);
    const exponent = milliseconds.at(-1)! < least ? 0 : exponentOf(milliseconds);
    const before = worst.get(name);
    const isSlower = milliseconds.at(-1)! > (before?.milliseconds.at(-1) ?? -1);
    if (!before || exponent > before.exponent || (exponent === before.exponent && isSlower))
      worst.set(name, { exponent, shape, milliseconds });
    if (exponent > steepest) console.error(`${shape}: ${name} ${exponent.toFixed(2)} ${milliseconds.map(Math.round)}`);
  }
  console.error(`${shape}: done`);
}
for (const [name, { exponent, shape, milliseconds }] of worst) {
  const told = exponent === 0 ? '   –' : exponent.toFixed(2);
  const cells = milliseconds.map((each) => each.toFixed(0).padStart(6)).join('');
  console.log(`${name.padEnd(30)} ${told}${cells} ms   ${shape}${exponent > steepest ? '  !' : ''}`);
}
if ([...worst.values()].some(({ exponent }) => exponent > steepest)) process.exitCode = 1;
