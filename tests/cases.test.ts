import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importForms } from '../src/commands/import.ts';
import { report } from '../src/commands/report.ts';
import { createCompiler } from '../src/compile.ts';
import type { SourceFile } from '../src/model/document.ts';
import { registry } from '../src/registry.ts';
import { openArchive } from '../src/system/open-archive.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { sha256 } from '../src/system/sha256.ts';
import type { Terminal } from '../src/system/terminal.ts';
import { readWordList } from '../src/system/word-list.ts';
import { cases, formFiles, golden, layCase } from './case-folder.ts';

/** Cases whose files don't belong in Git: too large, hostile, or what some systems can't hold. */
const generated: Record<string, (year: string) => void> = {
  '1-parse/fil-for-stor': (year) => {
    writeFileSync(join(year, 'traening/maal/04-lang.md'), 'Et langt afsnit.\n\n'.repeat(16_000));
    writeFileSync(join(year, 'traening/hus.png'), Buffer.alloc(5 * 1024 * 1024 + 1));
  },
  '1-parse/fil-for-mange-linjer': (year) =>
    writeFileSync(join(year, 'traening/maal/04-linjer.md'), '- a\n===\n'.repeat(2501)),
  '1-parse/fil-for-langt-ord': (year) =>
    writeFileSync(join(year, 'traening/maal/04-ord.md'), `# Et langt ord\n\nSe: ${'a-'.repeat(120_000)}`),
  // Some systems keep names as letters and accents apart.
  '3-resolve/gyldig-billede-nfd': (year) =>
    copyFileSync(
      join(cases, '1-parse/gyldig-billede/traening/maal/hus.png'),
      join(year, 'traening/maal/', 'gård.png'.normalize('NFD')),
    ),
  '1-parse/genvej': (year) => symlinkSync(join(year, 'ramme.md'), join(year, 'traening/maal/04-genvej.md')),
  '1-parse/uendelig-fremhaevning': (year) =>
    writeFileSync(join(year, 'traening/maal/04-fremhaevning.md'), '*a_'.repeat(20_000)),
  '1-parse/uendelig-liste': (year) => writeFileSync(join(year, 'traening/maal/04-liste.md'), '- '.repeat(5000)),
  '1-parse/uendeligt-citat': (year) => writeFileSync(join(year, 'traening/maal/04-citat.md'), '>'.repeat(50_000)),
  '1-parse/uendelig-yaml': (year) => {
    writeFileSync(join(year, 'traening/tabeller/dyb.yaml'), '['.repeat(4000));
    writeFileSync(join(year, 'traening/tabeller/lang.yaml'), '['.repeat(100_000));
  },
};

const schemas = readSchemas();
/** Of no repository, as no case is one. */
const blobs = openArchive(tmpdir());
const compilers = new Map<string, ReturnType<typeof createCompiler>>();
const files = new Map<string, SourceFile>();

/** The one for a word list, which nearly all cases have from the base year. */
function compilerWith(list: string[]): ReturnType<typeof createCompiler> {
  const key = list.join(' ');
  if (!compilers.has(key))
    compilers.set(key, createCompiler({ schemas, blobs, words: openDictionary(process.env, list) }));
  return compilers.get(key)!;
}

/** The same file for each case that has it, most of the base year's, so that it is read once. */
function known(source: SourceFile): SourceFile {
  const key = [source.file, source.size, source.link, sha256(source.bytes)].join(' ');
  if (!files.has(key)) files.set(key, source);
  return files.get(key)!;
}

/** Prints what `aftale check` does, which does so anew each time. */
function check(root: string, terminal: Terminal): void {
  const compileYear = compilerWith(readWordList(root));
  const years = readSources(root).map((each) => {
    const tree = { ...each, files: each.files.map(known) };
    const { value: year, diagnostics } = compileYear(tree);
    return { tree, year, diagnostics };
  });
  report(terminal, years, { format: 'pretty', language: 'da' });
}

/** What a user sees of the base year with the case's files laid over it, or of the case's forms when they are imported into it. */
async function output(name?: string): Promise<string> {
  const root = layCase(name);
  const printed: string[] = [];
  try {
    generated[name ?? '']?.(join(root, 'agreements/2023'));
    const terminal = {
      out: (text: string) => void printed.push(text),
      outAsIs: (text: string) => void printed.push(text),
      error: () => {},
      progress: () => {},
      colour: false,
    };
    const forms = name ? readdirSync(join(cases, name)).filter((file) => formFiles.test(file)) : [];
    for (const file of forms) copyFileSync(join(cases, name!, file), join(root, file));
    if (forms.length > 0) await importForms(forms.sort(), root, terminal);
    else check(root, terminal);
    return printed.join('\n');
  } finally {
    rmSync(root, { recursive: true });
  }
}

const expected = (name: string) => {
  const file = join(cases, name, golden);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const names = readdirSync(cases).flatMap((stage) => readdirSync(join(cases, stage)).map((name) => `${stage}/${name}`));

test('the base year has no diagnostics', async () => {
  expect(await output()).toBe('');
});

test.each(names)('%s', async (name) => {
  const started = process.cpuUsage();
  const actual = await output(name);
  const { user, system } = process.cpuUsage(started);
  // Microseconds of the processor's time, of which it takes a tenth; what is hostile to a parser took from 10 s to minutes.
  if (Object.hasOwn(generated, name)) expect(user + system).toBeLessThan(6_000_000);
  const file = join(cases, name, golden);
  if (process.env.UPDATE && actual !== expected(name)) {
    if (actual === '') rmSync(file);
    else writeFileSync(file, actual);
  }
  expect(actual).toBe(expected(name));
});

test('every code occurs in a case', () => {
  const all = names.map(expected).join('\n');
  expect([...registry.keys()].filter((code) => !all.includes(` ${code}\n`))).toEqual([]);
});
