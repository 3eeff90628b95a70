import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { generateTypes } from '../schemas/generate-types.ts';
import { registry } from '../src/registry.ts';
import { generatePrintedRanges } from '../templates/generate-printed-ranges.ts';
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
  'follow-up-files': ['words', ...below],
  judging: below,
  form: ['judging', 'follow-up-files', 'words', ...below],
  system: ['words', ...below],
  registry: [...below, ...stages, 'judging', 'follow-up-files'],
  world: ['model'],
  compile: ['world', 'registry', ...below, ...stages],
  publish: [...below, ...stages],
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

/** What stands between quotation marks. */
const literals = (file: string) =>
  [...code(file).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain, template]) => plain ?? template!,
  );

test('5-compose says what is told, not what it looks like: no tag, class, style, drawing, width or length', () => {
  // The lists of what is owed are set in columns of characters.
  for (const file of files.filter((each) => folderOf(each) === '5-compose' && !each.includes('/status/'))) {
    expect(
      literals(file).filter((text) => /<\/?[a-z!]|&[a-z]+;|\b\d+(?:rem|px|mm|pt)\b/i.test(text)),
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
