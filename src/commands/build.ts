import type { SourceTree } from '../model/document.ts';
import { isIntact, readRecord, writeRecord } from '../system/build-record.ts';
import { documentDate, settledDate } from '../system/clock.ts';
import { gitTrouble } from '../system/git.ts';
import { mendSets } from '../system/mend-sets.ts';
import { type Browser, openBrowser } from '../system/open-browser.ts';
import { programHash } from '../system/program-hash.ts';
import { readPublished } from '../system/read-set.ts';
import { readSources } from '../system/read-sources.ts';
import { type Revision, readRevision } from '../system/revision.ts';
import { sha256 } from '../system/sha256.ts';
import type { Terminal } from '../system/terminal.ts';
import { version } from '../system/version.ts';
import { readWordList } from '../system/word-list.ts';
import { unchangedYear } from '../words/commands/build-words.ts';
import { noAgreements } from '../words/commands/common-words.ts';
import type { YearBuild } from './build-year.ts';
import { outFolder, yearFolder } from './out-folder.ts';
import { languages, oneOf, readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

const kinds = ['agreement', 'midway', 'annual', 'summary', 'form'] as const;

/** All stages over the years below `root`, written to `dist/<year>/`; returns the exit code. */
export async function build(args: string[], root: string, terminal: Terminal): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      year: { type: 'string', multiple: true, default: [] },
      unit: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', multiple: true, default: [] },
      'html-only': { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist' },
      lang: { type: 'string', default: 'da' },
      strict: { type: 'boolean', default: false },
    },
  });
  const all = readSources(root);
  if (all.length === 0) throw new UsageError(noAgreements);
  const years = all.map(({ year }) => `${year}`);
  for (const year of values.year) oneOf('--year', year, years);
  const trees = all.filter(({ year }) => values.year.length === 0 || values.year.includes(`${year}`));
  const folders = [...new Set(trees.flatMap((each) => each.folders))];
  for (const unit of values.unit) oneOf('--unit', unit, folders);

  const request: Request = {
    units: values.unit,
    kinds: values.kind.flatMap((each) => each.split(',')).map((kind) => oneOf('--kind', kind, kinds)),
    htmlOnly: values['html-only'],
    strict: values.strict,
    language: oneOf('--lang', values.lang, languages),
  };
  const out = outFolder(root, values.out);
  mendSets(out);
  const places = new Map(trees.map(({ year }) => [year, yearFolder(out, year)]));
  const trouble = gitTrouble(root);
  if (trouble) terminal.error(trouble);
  const revision = readRevision(
    root,
    all.flatMap(({ files }) => files),
  );
  const browser = openBrowser((message) => terminal.error(message));
  const outcomes: Outcome[] = [];
  try {
    for (const tree of trees) {
      const folder = places.get(tree.year)!;
      outcomes.push(await buildWhatChanged(tree, request, { root, folder, revision, browser, terminal }));
    }
  } finally {
    await browser.close();
  }
  if (outcomes.includes('built') || !readPublished(out, 'index.html')) {
    const { listYears } = await import('./list-years.ts');
    await listYears(out, terminal);
  }
  return outcomes.includes('failed') ? 1 : 0;
}

type Outcome = 'built' | 'unchanged' | 'failed';

type Request = Pick<YearBuild, 'units' | 'kinds' | 'htmlOnly' | 'strict' | 'language'>;

interface BuildContext extends Pick<YearBuild, 'root' | 'folder' | 'browser' | 'terminal'> {
  revision: Revision | undefined;
}

/** Builds a year unless the last build was made from all the same and still lies there. */
async function buildWhatChanged(tree: SourceTree, request: Request, context: BuildContext): Promise<Outcome> {
  const { root, folder, revision, browser, terminal } = context;
  const edition = { version, ...(revision && { commit: revision.commit }), dirty: revision?.dirty ?? false };
  const sourceHash = hashOf(tree);
  const words = readWordList(root);
  const program = await programHash();
  const maker = program && (await makerHash(program, request, browser, settledDate(revision?.date)));
  const history = revision?.commits;
  const inputs = sha256(
    JSON.stringify([maker, sourceHash, words, tree.folders, edition, history, request, terminal.colour]),
  );
  const last = maker === undefined ? undefined : readRecord(folder);
  if (last?.inputs === inputs && isIntact(folder, last.files)) {
    for (const text of last.said) terminal.outAsIs(text);
    terminal.error(unchangedYear(tree.year, folder));
    return 'unchanged';
  }
  if (!request.htmlOnly) browser.start();
  // Loaded only now, since a year where nothing changed needs none of it.
  const { buildYear } = await import('./build-year.ts');
  const said: string[] = [];
  const files = await buildYear({
    ...request,
    ...context,
    tree,
    words,
    sourceHash,
    compiledFrom: program && sha256(JSON.stringify([program, root, sourceHash, words, tree.folders, history])),
    edition,
    date: documentDate(revision?.date),
    sameMaker: maker !== undefined && last?.maker === maker,
    terminal: {
      ...terminal,
      outAsIs(text) {
        said.push(text);
        terminal.outAsIs(text);
      },
    },
  });
  if (!files) return 'failed';
  if (maker !== undefined) writeRecord(folder, { maker, inputs, said, files });
  return 'built';
}

/** Over what a PDF is made with besides its HTML; undefined where that can't be told. */
async function makerHash(
  program: string,
  { htmlOnly }: Request,
  browser: Browser,
  date: string | undefined,
): Promise<string | undefined> {
  const printer = htmlOnly ? 'none' : await browser.identity().catch(() => undefined);
  return printer && sha256([program, printer, date].join('\n'));
}

const hashOf = ({ files }: SourceTree) =>
  sha256(files.map(({ file, bytes }) => `${file}\0${sha256(bytes)}\n`).join(''));
