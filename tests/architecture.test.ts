import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { generateTypes } from '../schemas/generate-types.ts';
import { registry } from '../src/registry.ts';
import { generatePrintedRanges } from '../templates/generate-printed-ranges.ts';
import { literalsIn } from './literals-in.ts';
import { writtenState } from './written-state.ts';

const root = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const source = (file: string) => readFileSync(join(root, file), 'utf8');
const code = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const imports = (file: string) => [...code(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path!);
/** Packages by name that the code of a file loads, in whatever way; `${…}` in a name stands for anything. */
function packages(file: string): string[] {
  const ways = [
    /^(?:import|export)\b(?! type\b)(?:[^;'"]*\bfrom)?\s*['"]([^'"]+)['"]/gm,
    /(?:\bimport|\.resolve)\(\s*['"`]([^'"`]+)['"`]/g,
    // A path that is resolved later.
    /['"`](@[a-z\d-]+\/[^'"`\s]+\/[^'"`\s]+)['"`]/g,
  ];
  const loaded = ways.flatMap((way) => [...code(file).matchAll(way)].map(([, path]) => path!));
  const names = loaded.flatMap((path) => /^(?!\.|node:)(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(names)];
}
const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : file.replace('.ts', ''));
const isStage = (folder: string) => /^\d-/.test(folder);

/** The folder in `src` that an import of a file reaches, undefined for packages. */
function reached(file: string, path: string): string | undefined {
  if (!path.startsWith('.')) return undefined;
  const target = join(file, '..', path);
  return target.startsWith('..') ? undefined : folderOf(target);
}

const pure = [...new Set(files.map(folderOf))].filter(
  (folder) =>
    isStage(folder) ||
    ['danish', 'model', 'diagnostics', 'insight', 'judging', 'follow-up-files', 'words'].includes(folder),
);

test.each(pure)('%s is pure: no Node, no clock, no chance, no I/O', (folder) => {
  for (const file of files.filter((each) => folderOf(each) === folder)) {
    expect(
      imports(file).filter((path) => path.startsWith('node:')),
      file,
    ).toEqual([]);
    expect(
      code(file).match(/\b(?:process\.|Date\.now|new Date|Math\.random|performance\.|fetch\(|setTimeout)/),
      file,
    ).toBeNull();
  }
});

/** What each folder may import from, itself aside: imports run one way. */
const below = ['danish', 'diagnostics', 'model'];
const stages = pure.filter(isStage);
const allowed: Record<string, string[]> = {
  ...Object.fromEntries(
    stages.map((stage) => [stage, ['insight', 'judging', ...(/^[567]/.test(stage) ? ['words'] : []), ...below]]),
  ),
  model: [],
  diagnostics: ['model'],
  danish: ['diagnostics', 'model'],
  insight: ['judging', 'danish', 'model'],
  words: ['danish', 'model'],
  'follow-up-files': ['judging', 'words', ...below],
  judging: below,
  form: ['judging', 'follow-up-files', 'words', ...below],
  system: ['words', ...below],
  registry: [...below, ...stages, 'judging', 'follow-up-files'],
  world: ['model'],
  compile: ['world', 'registry', ...below, ...stages],
  publish: ['world', ...below, ...stages],
  commands: ['words', 'compile', 'publish', 'registry', 'follow-up-files', 'system', ...below],
  cli: ['commands', 'system'],
};

test.each(Object.keys(allowed))('%s imports only what stands below it', (folder) => {
  for (const file of files.filter((each) => folderOf(each) === folder)) {
    const targets = imports(file).flatMap((path) => reached(file, path) ?? []);
    expect(
      targets.filter((target) => target !== folder && !allowed[folder]!.includes(target)),
      file,
    ).toEqual([]);
  }
});

test('every folder of src has its place in the order of imports', () => {
  expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(allowed).sort());
});

test('only compile.ts and publish.ts put stages together, and only registry.ts what they report: no other folder knows two', () => {
  for (const folder of Object.keys(allowed).filter((each) => !['compile', 'publish', 'registry'].includes(each))) {
    const used = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) => [folder, ...imports(file).flatMap((path) => reached(file, path) ?? [])])
      .filter(isStage);
    expect([...new Set(used)].length, folder).toBeLessThanOrEqual(1);
  }
});

test('5-compose says what is told, not what it looks like: no tag, class, style, drawing, width or length', () => {
  // The lists of what is owed are set in columns of characters.
  for (const file of files.filter((each) => folderOf(each) === '5-compose' && !each.includes('/status/'))) {
    expect(
      literalsIn(source(file)).filter(({ text }) => /<\/?[a-z!]|&[a-z]+;|\b\d+(?:rem|px|mm|pt)\b/i.test(text)),
      file,
    ).toEqual([]);
    expect(
      code(file).match(/\b(?:class(?:es|Name)?|styles?|css|svg|widths?|height|rem|colspan|rowspan)\b/i),
      file,
    ).toBeNull();
    expect(
      packages(file).filter((name) => /handlebars|rehype|hast|vega|fontkit/.test(name)),
      file,
    ).toEqual([]);
  }
});

test('templates are filled in 6-print/html alone', () => {
  for (const file of files.filter((each) => !each.startsWith('6-print/html/'))) {
    expect(packages(file), file).not.toContain('handlebars');
    // `system` reads them, and hands them on.
    if (folderOf(file) !== 'system' && folderOf(file) !== 'model')
      expect(code(file).match(/\btemplates\b/), file).toBeNull();
  }
});

/** The files of `src` that a file imports, types included. */
const imported = (file: string) =>
  imports(file).flatMap((path) => (path.startsWith('.') ? [join(file, '..', path)] : []));

test('no file imports itself by way of others, types included', () => {
  const done = new Set<string>();
  const cycleAt = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const cycles = imported(file).flatMap((next) => cycleAt(next, [...way, file]));
    done.add(file);
    return cycles;
  };
  expect(files.flatMap((file) => cycleAt(file, []))).toEqual([]);
});

test.each([
  ["import { log } from 'x';\nlog.level = 3;", ['log.level = 3;']],
  ["import * as vega from 'vega';\nvega.defaultLocale(number, time);", ['vega.defaultLocale(']],
  [
    "const [vega] = await Promise.all([import('vega')]);\nconst { texts } = vega;\ntexts.width = () => 1;",
    ['texts.width = () => 1;'],
  ],
  ["import { known } from './known.ts';\nknown.set('a', 1);\nknown['b'] += 2;", ["known['b'] += 2;", 'known.set(']],
  ["import { registerLocale } from 'x';\nregisterLocale('da');", ['registerLocale(']],
  ["import { fillWords } from './fill-words.ts';\nfillWords('a');", []],
  ["import { known } from './known.ts';\nconst own = new Map(known);\nown.set('a', known.size === 1 ? 2 : 3);", []],
])('what changes an import is found: %j', (text, found) => {
  expect(writtenState(text)).toEqual(found);
});

test('no file writes to the state of what it imports, but system to that of the machine and of libraries', () => {
  for (const file of files.filter((each) => folderOf(each) !== 'system'))
    expect(writtenState(code(file)), file).toEqual([]);
});

test('an exported name has one meaning: no two files declare the same', () => {
  const declared = files.flatMap((file) =>
    [...code(file).matchAll(/^export (?:async )?(?:function|const|type|interface|class|let|enum) (\w+)/gm)].map(
      ([, name]) => ({ name: name!, file }),
    ),
  );
  const twice = [...Map.groupBy(declared, ({ name }) => name)].filter(([, all]) => all.length > 1);
  expect(twice.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`)).toEqual([]);
});

/** Several words, or one beside a value. */
const isWords = (text: string) => /\p{L}[.,:;]?[ \n]+\p{L}|\p{L}:? \0|\0 \p{L}/u.test(text);
/** Words of Danish that English lacks. */
const closedClass =
  /(?<!\p{L})(?:af|alle|der|den|det|de|en|er|et|fra|hvor|ikke|ingen|kan|med|og|om|skal|som|til|uden|ved)(?!\p{L})/iu;
const isDanish = (text: string) => /[æøå]/i.test(text) || (isWords(text) && closedClass.test(text));

/** HTML, CSS and operators of PDF. */
const isMarkup = (text: string) => /^[\s\0]*(?:[<@/]|[a-z]+-[a-z]+: )/.test(text);

/** One word that begins as labels do; in 7-finish, names of PDF. */
const isLabel = (text: string, folder: string) => folder !== '7-finish' && /^\p{Lu}\p{Ll}{2,}$/u.test(text);

/** What is thrown as a bug of ours is English; these two are for people. */
const isBug = (name: string) => /(?:Error|Exception)$/.test(name) && !['UsageError', 'EnvironmentError'].includes(name);

/**
 * What a program says to readers in words of its own: Danish, a label, or several words that may be. Stages 1-3 and `judging`, which read
 * what authors write, may have keys, which are one word, patterns, and Danish beside its English.
 */
function saidIn(folder: string, program: string): string[] {
  const isReader = /^[123]-/.test(folder) || folder === 'judging';
  const excused = isReader ? /^(?:message|adjustable|da|raw|RegExp)$/ : /^(?:message|adjustable)$/;
  return literalsIn(program)
    .filter(({ within }) => !within.some((name) => excused.test(name)))
    .filter(({ text, within }) => {
      if (isReader) return isDanish(text) && isWords(text);
      return isDanish(text) || isLabel(text, folder) || (isWords(text) && !isMarkup(text) && !within.some(isBug));
    })
    .map(({ text }) => text);
}

test.each([
  ['5-compose', "const caption = 'Ikke endnu';", ['Ikke endnu']],
  ['5-compose', "const heading = 'Status';", ['Status']],
  ['5-compose', `const foot = \`Opgjort \${day}\`;`, ['Opgjort \0']],
  ['commands', "throw new UsageError('Skriv, hvad der skal laves.');", ['Skriv, hvad der skal laves.']],
  ['form', `put('mål', \`\${some ? 'ingen svar' : ''}\`);`, ['mål', 'ingen svar']],
  ['3-resolve', "const found = 'hedder som en total';", ['hedder som en total']],
  ['3-resolve', "const found = { da: 'Der mangler et komma.', en: 'A comma is missing.', key: 'mål' };", []],
  ['7-finish', `throw new Error(\`No font has »\${each}«.\`);`, []],
  ['6-print', `const box = \`<g class="bar \${tone}"/>\`;`, []],
  ['commands', "import { year } from './år og mål.ts';\nconst a = message({ da: 'Der mangler et tal.' });", []],
])('what is said is found: %s %s', (folder, program, said) => {
  expect(saidIn(folder, program)).toEqual(said);
});

/** Files of stages 1-3 and `judging` with Danish of their own, by why. */
const readInDanish: Record<string, string> = {
  '1-parse/parse-csv.ts': 'where a cell stands, as authors name it',
  '3-resolve/tables/cell-place.ts': 'where a cell stands, as authors name it',
  '2-validate/schema-errors.ts': 'values of messages, each beside its English',
  '2-validate/sections.ts': 'values of messages, each beside its English',
  '3-resolve/resolve-reports.ts': 'values of messages, each beside its English',
  '3-resolve/tables/reckon.ts': 'values of messages, each beside its English',
  'judging/answer-days.ts': 'values of messages, each beside its English',
  'judging/value-fault.ts': 'values of messages, each beside its English',
  '3-resolve/tables/rule.ts': 'formulas that authors type',
  '3-resolve/bind-links.ts': 'the text of a link that authors gave none',
};

/** Files with several words that are no reader's, by whose they are. */
const technical: Record<string, string> = {
  '6-print/html/charts/chart-theme.ts': 'fonts',
  '6-print/html/text-measure.ts': 'fonts',
  '7-finish/set-output-intent.ts': 'a colour space',
  'commands/build-year.ts': 'the program and its version',
  'commands/tell-fault.ts': 'the program and its version',
  'form/open-form.ts': 'selectors',
  'form/show-faults.ts': 'selectors',
  'form/show-item.ts': 'classes',
  'form/tell.ts': 'classes',
  'system/assets.ts': 'fonts',
  'system/blob-id.ts': 'Git',
  'system/git.ts': 'Git',
  'system/installed-browser.ts': 'browsers',
  'system/machine-file.ts': 'folders of other programs',
  'system/open-browser.ts': 'the browser',
  'system/revision.ts': 'Git',
};

test('what readers are told stands in words/, danish/, rules and messages', () => {
  const others = files.filter((file) => !/^(?:words|danish|diagnostics|4-check)\//.test(file));
  const said = others.flatMap((file) => saidIn(folderOf(file), source(file)).map((text) => ({ file, text })));
  const [danish, rest] = [true, false].map((wanted) => said.filter(({ text }) => isDanish(text) === wanted));
  expect(new Set(danish!.map(({ file }) => file))).toEqual(new Set(Object.keys(readInDanish)));
  expect(new Set(rest!.map(({ file }) => file))).toEqual(new Set(Object.keys(technical)));
});

test('model and world hold types only', () => {
  for (const file of files.filter((each) => ['model', 'world'].includes(folderOf(each)))) {
    expect(code(file).match(/^(?:export )?(?:const|let|function|class)\b/m), file).toBeNull();
    expect(code(file).match(/^import (?!type\b)/m), file).toBeNull();
  }
});

test('types of front matter are those the schemas give', async () => {
  expect(source('model/front-matter.ts'), 'run `npm run types`').toBe(await generateTypes());
});

test('the characters that can be printed are those of the fonts', async () => {
  expect(source('danish/printed-ranges.ts'), 'run `npm run letters`').toBe(await generatePrintedRanges());
});

test('only system touches the machine, beside the process in cli.ts', () => {
  for (const file of files.filter((each) => !['system', 'cli'].includes(folderOf(each)))) {
    const machine = imports(file).filter(
      (path) => path.startsWith('node:') && !['node:path', 'node:util'].includes(path),
    );
    expect(machine, file).toEqual([]);
  }
});

test('no default exports, no barrels, no files over 200 lines but what is generated', () => {
  const long = ['model/front-matter.ts'];
  for (const file of files.filter((each) => !long.includes(each))) {
    expect(code(file).match(/export default|export \* from/), file).toBeNull();
    expect(source(file).split('\n').length, file).toBeLessThanOrEqual(201);
  }
});

test('every message is in the registry, and its code stands once', () => {
  const written = files.flatMap((file) =>
    [...code(file).matchAll(/= (?:message|adjustable)\(\{\s*code: '([^']+)'/g)].map(([, each]) => each!),
  );
  expect(written.sort()).toEqual([...registry.keys()].sort());
});

test('every code that settling names is one that is reported', () => {
  const named = ['settle.ts', 'without-echoes.ts'].flatMap((file) =>
    [...code(`diagnostics/${file}`).matchAll(/'([a-zæøå]+\/[a-zæøåé-]+)'/g)].map(([, each]) => each!),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((each) => !registry.has(each))).toEqual([]);
});

test('every rule is a file of its own, and in the list', () => {
  const ruleFiles = files.filter((file) => file.startsWith('4-check/rules/'));
  const exported = ruleFiles.map((file) => {
    const names = [...code(file).matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name!);
    expect(names, file).toHaveLength(1);
    expect(code(file), file).toMatch(new RegExp(`export const ${names[0]}: RuleOf<`));
    return names[0]!;
  });
  const listed = [...source('4-check/rules.ts').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name!);
  expect(listed.sort()).toEqual(exported.sort());
});

const manifest = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as {
  engines: { node: string };
  dependencies: Record<string, string>;
};

test('every package that is loaded is a dependency, and every dependency is loaded', () => {
  const known = Object.keys(manifest.dependencies);
  const pattern = (name: string) => new RegExp(`^${name.replace(/\$\{[^}]*\}/g, '.+')}$`);
  const loaded = [...new Set(files.flatMap(packages))];
  expect(loaded.filter((name) => !known.some((each) => pattern(name).test(each)))).toEqual([]);
  expect(known.filter((each) => !loaded.some((name) => pattern(name).test(each)))).toEqual([]);
});

test('Node: one oldest version, wherever it is told', () => {
  const oldest = /^>=(\d+\.\d+)$/.exec(manifest.engines.node)![1]!;
  expect(source('start.js')).toContain(`const oldest = '${oldest}';`);
  for (const file of ['README.md', '.github/CONTRIBUTING.md', 'docs/da/kom-i-gang.md']) {
    const told = [
      ...readFileSync(join(root, '..', file), 'utf8').matchAll(/Node(?:\.js\]\(\S+\), version)? (\d[\d.]*)/g),
    ];
    expect(
      told.map(([, version]) => version),
      file,
    ).toEqual([oldest]);
  }
});

test('the start is parsed by Node 14: nothing newer to rewrite, and nothing imported before the version is checked', async () => {
  const start = source('start.js').replace(/^#!.*\n/, '');
  const options = { format: 'esm', charset: 'utf8' } as const;
  const asIs = await transform(start, { ...options, target: 'esnext' });
  expect((await transform(start, { ...options, target: 'es2020' })).code).toBe(asIs.code);
  expect(asIs.code).not.toMatch(/^(?:import|export)\b(?!\()/m);
});
