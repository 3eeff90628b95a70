import { join } from 'node:path';
import type { Language } from '../diagnostics/diagnostic.ts';
import type { SourceTree } from '../model/document.ts';
import type { ComposedKind, PlannedDocument } from '../model/planned-document.ts';
import type { Edition } from '../model/rendering.ts';
import type { AgreementYear } from '../model/year.ts';
import { planDocuments, renderData, renderDocuments, renderIndex } from '../publish.ts';
import { loadAssets } from '../system/assets.ts';
import type { BuildRecord } from '../system/build-record.ts';
import { keepYear, readKeptYear } from '../system/kept-year.ts';
import { openArchive } from '../system/open-archive.ts';
import type { Browser } from '../system/open-browser.ts';
import { openDictionary } from '../system/open-dictionary.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { filesOf, foreignFile } from '../system/read-set.ts';
import { sha256 } from '../system/sha256.ts';
import type { Terminal } from '../system/terminal.ts';
import { refuseOther, writeSet } from '../system/write-set.ts';
import { checkingYear, foreignFileText, writtenYear } from '../words/commands/build-words.ts';
import { nothingWritten } from '../words/commands/common-words.ts';
import { formKit } from './form-kit.ts';
import { nextManifest } from './next-manifest.ts';
import { readPreviousSet } from './previous-set.ts';
import { printDocuments } from './print-documents.ts';
import { countText, report } from './report.ts';
import { UsageError } from './usage-error.ts';

/** The request for a build of one year, and what it is done with. */
export interface YearBuild {
  /** Holds `agreements/`. */
  root: string;
  tree: SourceTree;
  /** That the authors have added to the dictionary. */
  words: string[];
  sourceHash: string;
  edition: Edition;
  /** That documents bear, ISO 8601. */
  date: string;
  /** None means all. */
  units: string[];
  /** None means all. */
  kinds: ComposedKind[];
  htmlOnly: boolean;
  strict: boolean;
  language: Language;
  /** Where the set is written, and where the last one lies. */
  folder: string;
  /** A hash of all that the year is compiled from, the program as well; undefined where that can't be told. */
  compiledFrom: string | undefined;
  /** The last set was printed by the same program and browser, and bears the same date. */
  sameMaker: boolean;
  browser: Browser;
  terminal: Terminal;
}

/** All stages over one year: the files of the set that lies there now, or undefined where its authors have something to mend. */
export async function buildYear(build: YearBuild): Promise<BuildRecord['files'] | undefined> {
  const { tree, strict, language, terminal } = build;
  terminal.progress(checkingYear(tree.year, tree.files.length));
  const { value: year, diagnostics } = await compileOnce(build);
  report(terminal, [{ tree, year, diagnostics }], { format: 'pretty', language });
  const stops = diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
  if (!stops && year) return publish(year, build);
  terminal.error(nothingWritten(countText(diagnostics, language), tree.year));
  return undefined;
}

/**
 * Stages 1-4. A build of some documents takes the year that the last build of the same sources compiled; one of all, as what
 * is published, takes nothing that was kept.
 */
async function compileOnce({ root, tree, words, units, kinds, compiledFrom }: YearBuild) {
  const place = join(root, 'agreements', `${tree.year}`);
  const isPartial = units.length > 0 || kinds.length > 0;
  const kept = compiledFrom === undefined || !isPartial ? undefined : readKeptYear(place, compiledFrom);
  if (kept) return kept;
  const { createCompiler } = await import('../compile.ts');
  const world = { schemas: readSchemas(), words: openDictionary(process.env, words), blobs: openArchive(root) };
  const compiled = createCompiler(world)(tree);
  if (compiledFrom !== undefined) keepYear(place, compiledFrom, compiled);
  return compiled;
}

async function publish(year: AgreementYear, build: YearBuild): Promise<BuildRecord['files']> {
  const { root, edition, units, kinds, htmlOnly, folder, browser, terminal } = build;
  const started = performance.now();
  const last = readPreviousSet(folder);
  const isAskedFor = ({ kind, unit }: Pick<PlannedDocument, 'kind' | 'unit'>) =>
    (kinds.length === 0 || kinds.includes(kind)) && (units.length === 0 || units.includes(unit ?? ''));
  const planned = await planDocuments(year, (each) => isAskedFor(each) || last.isLost(each));
  const forms = planned.some(({ kind }) => kind === 'form') ? await formKit(root, year) : {};
  const making = { assets: await loadAssets(), edition, pdf: !htmlOnly, ...forms };
  const documents = await renderDocuments(year, planned, making);
  const generator = `aftale ${edition.version}`;
  const data = await renderData(year, { generator, stamp: build.date });
  const previous = last.manifest;
  // A form is filled in on a screen.
  const printed = htmlOnly ? [] : documents.filter(({ kind }) => kind !== 'form');
  const pdfs = await printDocuments(printed, { ...build, previous });
  const files = new Map<string, Uint8Array | string>([
    ...documents.map(({ path, html }) => [`${path}.html`, html] as const),
    ...[...pdfs].map(([path, { bytes }]) => [`${path}.pdf`, bytes] as const),
    ...data.map(({ path, text }) => [path, text] as const),
  ]);
  const manifest = nextManifest({
    year,
    generator,
    ...(pdfs.size > 0 && { browser: await browser.version() }),
    source: { ...(edition.commit !== undefined && { commit: edition.commit }), sha256: build.sourceHash },
    documents,
    data,
    files,
    pages: new Map([...pdfs].map(([path, { pages }]) => [path, pages])),
    previous,
    isAskedFor,
  });
  files.set('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  files.set('index.html', await renderIndex(year, making, manifest.documents, manifest.data));
  const paths = filesOf(manifest);
  const lost = planned.filter(last.isLost).flatMap(({ path }) => [`${path}.html`, `${path}.pdf`]);
  const listed = [...(last.listed ?? paths), ...lost];
  refuseForeign(folder, paths, listed, last.manifestBytes);
  const kept = paths.filter((path) => !files.has(path));
  writeSet(folder, { files, kept, listed, before: last.manifestBytes });
  const seconds = (performance.now() - started) / 1000;
  terminal.error(writtenYear(year.year, documents.length, data.length, folder, seconds));
  const hashes = [...manifest.documents.flatMap(({ html, pdf }) => (pdf ? [html, pdf] : [html])), ...manifest.data];
  return Object.fromEntries([
    ...hashes.map((each) => [each.path, each.sha256]),
    ...['manifest.json', 'index.html'].map((path) => [path, sha256(files.get(path)!)]),
  ]);
}

/** UsageError where a file of the set would take the place of something that no build wrote. */
function refuseForeign(folder: string, paths: string[], listed: string[], before: Uint8Array | undefined): void {
  const foreign = foreignFile(folder, paths, listed);
  if (foreign === undefined) return;
  // Unless another build did, meanwhile.
  refuseOther(folder, before);
  throw new UsageError(foreignFileText(foreign, folder));
}
