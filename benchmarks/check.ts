// How stages 1-4 grow with the year: `npm run bench:check`. Prints time and memory for 25 to 200 agreements, 5,000 goals.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createCompiler } from '../src/compile.ts';
import type { SourceFile, SourceTree } from '../src/model/document.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { readWordList } from '../src/system/word-list.ts';

const sizes = [25, 50, 100, 200];

/** The real year with its two agreements copied under new units until there are `count`. */
function grow(tree: SourceTree, count: number): SourceTree {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const prefix = `agreements/${tree.year}/`;
  const [first = '', second = ''] = tree.folders;
  const own = (folder: string) => tree.files.filter(({ file }) => file.startsWith(`${prefix}${folder}/`));
  const year = tree.files.filter(({ file }) => !tree.folders.some((folder) => file.startsWith(`${prefix}${folder}/`)));
  const folders = Array.from({ length: count }, (_, index) => `enhed-${index + 1}`);
  const units = folders.map((id, index) => `\n${id}:\n  navn: Enhed ${index + 1}\n  afdeling: sundhed\n`).join('');
  const withUnits = year.map((each): SourceFile => {
    if (!each.file.endsWith('enheder.yaml')) return each;
    const bytes = encoder.encode(decoder.decode(each.bytes) + units);
    return { ...each, bytes, size: bytes.length };
  });
  const copies = folders.flatMap((folder, index) => {
    const source = index % 2 === 0 ? first : second;
    return own(source).map((each) => ({
      ...each,
      file: each.file.replace(`${prefix}${source}/`, `${prefix}${folder}/`),
    }));
  });
  return { ...tree, folders, files: [...withUnits, ...copies] };
}

function measure(count: number): void {
  const tree = grow(readSources(process.cwd()).at(-1)!, count);
  const schemas = readSchemas();
  const dictionary = openDictionary(process.env, readWordList(process.cwd()));
  const started = performance.now();
  const { value, diagnostics } = createCompiler({ schemas: schemas, words: dictionary })(tree);
  const milliseconds = performance.now() - started;
  const goals = value?.agreements.reduce((sum, each) => sum + each.goals.length, 0) ?? 0;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ count, goals, milliseconds, megabytes, diagnostics: diagnostics.length }));
}

const [only] = process.argv.slice(2);
if (only) measure(Number(only));
else {
  console.log('agreements  goals      ms  ms/agreement    MB  diagnostics');
  for (const size of sizes) {
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(size)], {
      encoding: 'utf8',
    });
    if (stderr) console.error(stderr);
    const { goals, milliseconds, megabytes, diagnostics } = JSON.parse(stdout);
    const cells = [
      String(size).padStart(10),
      String(goals).padStart(6),
      milliseconds.toFixed(0).padStart(7),
      (milliseconds / size).toFixed(1).padStart(13),
      megabytes.toFixed(0).padStart(5),
      String(diagnostics).padStart(12),
    ];
    console.log(cells.join(' '));
  }
}
