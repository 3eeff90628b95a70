import { createFormsReader } from '../src/commands/read-forms.ts';
import { createCompiler } from '../src/compile.ts';
import { type Diagnostic, messageOf } from '../src/diagnostics/diagnostic.ts';
import { describePlaces } from '../src/diagnostics/where.ts';
import { itemFingerprints } from '../src/follow-up-files/item-fingerprints.ts';
import type { SourceFile, SourceTree } from '../src/model/document.ts';
import type { AgreementYear } from '../src/model/year.ts';
import { renderData, renderStatus } from '../src/publish.ts';
import { loadAssets } from '../src/system/assets.ts';
import { bundleForm } from '../src/system/bundle-form.ts';
import { openArchive } from '../src/system/open-archive.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { renderYear } from './fixtures/render-year.ts';

/** Git has every old text there is a seal of: always the same one. */
const oldText = new TextEncoder().encode('---\nindikatorer:\n  a:\n---\n\n# Før\n');
const archive = { ...openArchive('.'), contentOf: () => oldText, restOfHistory: () => undefined };
const compileYear = createCompiler({ schemas: readSchemas(), blobs: archive });
const readForms = createFormsReader('.');
const [assets, formPage] = [await loadAssets(), await bundleForm()];
const edition = { version: '0', dirty: false };
const today = '2023-07-01';

/** CPU time that no year of some files needs: on a busy machine the slowest takes a third of it. */
const mostMilliseconds = 6000;

async function within<Value>(what: string, task: () => Value | Promise<Value>): Promise<Value> {
  const before = process.cpuUsage();
  const value = await task();
  const { user, system } = process.cpuUsage(before);
  if (user + system > mostMilliseconds * 1000) throw new Error(`${what} took ${Math.round((user + system) / 1000)} ms`);
  return value;
}

/**
 * Throws where a year makes the program throw or takes over 6 s of CPU time, where a diagnostic has a place that is in no
 * file of the year, or leaves a hole in a message. What has no error is rendered, if that is asked for.
 */
export async function survives(tree: SourceTree, renders = false): Promise<void> {
  const { value: year, diagnostics } = await within('compiling', () => compileYear(tree));
  for (const each of diagnostics) inspect(each, tree.files, describePlaces(year));
  if (!renders || !year) return;
  await within('status', async () => {
    for (const format of ['text', 'json', 'mail'] as const)
      await renderStatus([year], { units: [], owners: [], format, today, within: 30 });
  });
  if (diagnostics.some(({ severity }) => severity === 'error')) return;
  await within('data', () => renderData(year, { generator: 'aftale', stamp: '2023-07-01T00:00:00Z' }));
  await within('rendering', () => renderYear(year, { assets, edition, forms: formsOf(year), formPage }));
}

/** The same of a form that is imported into a year; of what is sealed it would ask Git. */
export async function survivesForm({ files, ...tree }: SourceTree, form: SourceFile): Promise<void> {
  const unsealed = { ...tree, files: files.filter(({ file }) => !file.endsWith('/besegling.yaml')) };
  const { diagnostics } = await within('import', () => readForms([form], [unsealed]));
  for (const each of diagnostics) inspect(each, [form], () => '');
}

function formsOf({ agreements }: AgreementYear) {
  const items = new Map(agreements.flatMap((agreement) => [...itemFingerprints(agreement, archive.fingerprint)]));
  return { version: 1, fingerprints: { items, agreements: new Map(agreements.map((each) => [each, ''])) } };
}

function inspect(diagnostic: Diagnostic, files: SourceFile[], where: ReturnType<typeof describePlaces>): void {
  for (const { file, start, end } of [diagnostic.place, ...(diagnostic.related ?? [])]) {
    const source = files.find((each) => each.file === file);
    const missing = ['år/mangler-fil', 'aftale/tom'].includes(diagnostic.code);
    if (!source && !missing) throw new Error(`${diagnostic.code}: no file ${file}`);
    const lines = source ? decode(source.bytes).split(/\r\n?|\n/) : [''];
    const inside =
      start.line >= 1 &&
      start.line <= Math.max(1, lines.length) &&
      start.column >= 1 &&
      start.column <= (lines[start.line - 1] ?? '').normalize('NFC').length + 1;
    const ordered = end.line > start.line || (end.line === start.line && end.column >= start.column);
    if (!inside || !ordered)
      throw new Error(`${diagnostic.code}: no place ${file}:${start.line}:${start.column}-${end.line}:${end.column}`);
  }
  for (const language of ['da', 'en'] as const) {
    const message = messageOf(diagnostic, language) + where(diagnostic.place);
    if (/\bundefined\b|\[object/.test(message)) throw new Error(`${diagnostic.code}: ${message}`);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
