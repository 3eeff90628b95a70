import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { generateCodes } from '../docs/generate-codes.ts';
import { createCompiler } from '../src/compile.ts';
import type { SourceFile } from '../src/model/document.ts';
import { registry } from '../src/registry.ts';
import { openArchive } from '../src/system/open-archive.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { readWordList } from '../src/system/word-list.ts';
import { cases, golden } from './case-folder.ts';
import { repository, runAftale } from './run-aftale.ts';

const root = join(repository, 'tests/base');
const base = readSources(root)[0]!;
const compileYear = createCompiler({
  schemas: readSchemas(),
  words: openDictionary(process.env, readWordList(root)),
  blobs: openArchive(root),
});
/** Beside the goals, for the examples with an image. */
const image = toFile(
  'traening/maal/tavle.png',
  readFileSync(join(cases, '2-validate/billede-uden-alt/traening/maal/hus.png')),
);

function toFile(path: string, bytes: Uint8Array): SourceFile {
  return { file: `agreements/2023/${path}`, bytes, size: bytes.length, link: false };
}

function withText(path: string, instead: string, text: string, files: SourceFile[]): SourceFile[] {
  const { file } = toFile(path, new Uint8Array());
  const before = new TextDecoder().decode(files.find((each) => each.file === file)?.bytes);
  expect(before, `${path} holds »${instead}«`).toContain(instead);
  const after = toFile(path, new TextEncoder().encode(before.replace(instead, () => text)));
  return [...files.filter((each) => each.file !== file), after];
}

/** The codes that the base year gives with a text put in for another, and with the code's rule on where the year has it off. */
function codesWith(code: string, file: string, instead: string, text: string): string[] {
  const off = `  ${code}: fra\n`;
  const cycle = new TextDecoder().decode(base.files.find((each) => each.file.endsWith('/aarshjul.yaml'))!.bytes);
  const files = cycle.includes(off) ? withText('aarshjul.yaml', off, '', base.files) : base.files;
  const changed = [...withText(file, instead, text, files), image];
  return compileYear({ ...base, files: changed }).diagnostics.map(({ code }) => code);
}

test.each([...registry])('%s: the wrong example gives it, the right one gives nothing', (code, { explanation }) => {
  const { wrong, right, ...example } = explanation;
  if ('case' in example) {
    expect(readFileSync(join(cases, example.case, golden), 'utf8')).toContain(` ${code}\n`);
    return;
  }
  expect(codesWith(code, example.file, example.instead, wrong)).toContain(code);
  expect(codesWith(code, example.file, example.instead, right)).toEqual([]);
});

test('docs/da/fejlkoder.md is what the codes say', () => {
  expect(readFileSync(join(repository, 'docs/da/fejlkoder.md'), 'utf8'), 'run `npm run docs`').toBe(generateCodes());
});

test('every example is whole on the page of codes, whatever signs of code it has', () => {
  const page = unified().use(remarkParse).parse(generateCodes());
  const blocks = page.children.flatMap((node) => (node.type === 'code' ? [node.value] : []));
  const examples = [...registry.values()].flatMap(({ explanation: each }) =>
    'file' in each ? [each.wrong, each.right] : [],
  );
  expect(blocks).toEqual(expect.arrayContaining(examples.filter((text) => text !== '').map((text) => text.trimEnd())));
});

test('aftale explain tells what a code means, and finds the one that was meant', async () => {
  expect(await runAftale('/', ['explain', 'effektmål/ukendt'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/Forkert \(traening[\s\S]*Rigtigt[\s\S]*Hjælp:/),
  });
  expect((await runAftale('/', ['explain', 'tid/årstal'])).out).toContain('Skriv {{år}}, hvis');
  expect((await runAftale('/', ['explain', 'fil/genvej'])).out).toContain('Forkert:\n    maal/04-genvej.md');
  expect(await runAftale('/', ['explain', 'effektmål/ukent'])).toMatchObject({
    code: 2,
    error: expect.stringContaining('Mente du »effektmål/ukendt«?'),
  });
  expect((await runAftale('/', ['explain'])).out.trim().split('\n')).toHaveLength(registry.size);
});
