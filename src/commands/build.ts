import { resolve } from 'node:path';
import { compileYear, printDocument, renderDocuments, renderIndex } from '../compile.ts';
import type { SourceTree } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import type { RenderedDocument, Rendering } from '../model/view.ts';
import type { AgreementYear } from '../model/year.ts';
import { loadAssets } from '../system/assets.ts';
import { documentDate } from '../system/clock.ts';
import { EnvironmentError } from '../system/environment-error.ts';
import { readRevision } from '../system/git.ts';
import { type Browser, openBrowser } from '../system/open-browser.ts';
import { readSchemas } from '../system/read-schemas.ts';
import { readSources } from '../system/read-sources.ts';
import type { Terminal } from '../system/terminal.ts';
import { version } from '../system/version.ts';
import { readPublished, sha256, writeSet } from '../system/write-set.ts';
import { nextManifest } from './next-manifest.ts';
import { oneOf, readOptions } from './read-options.ts';
import { countText, languages, report } from './report.ts';
import { UsageError } from './usage-error.ts';

export const help = `aftale build – skriver aftalerne som HTML og PDF

Brug:  aftale build [tilvalg]

Tilvalg:
  --year ÅR          kun dette år (kan gentages); ellers alle år
  --unit ID          kun denne enhed (kan gentages); ellers alle
  --kind SLAGS       kun denne slags dokument: agreement (kan gentages)
  --html-only        kun HTML; kræver ingen browser
  --out MAPPE        hvor der skrives (dist)
  --lang da|en       sproget i meldingerne (da)
  --strict           advarsler stopper også
  --help             denne tekst

Det, der ikke bedes om, bliver stående i mappen. En fejl i et år stopper kun det år, og det, der
sidst blev skrevet, bliver stående.

Eksempler:
  aftale build
  aftale build --year 2023 --unit traening-forebyggelse
  aftale build --html-only --out /tmp/proeve

Afslutningskoder: 0 alt er skrevet, 1 fejl i aftalerne, 2 forkert brug, 3 maskinen mangler noget.`;

const kinds = ['agreement'] as const;

/** What a build was asked for. */
interface Request {
  units: string[];
  htmlOnly: boolean;
  out: string;
}

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
  for (const kind of values.kind) oneOf('--kind', kind, kinds);
  const language = oneOf('--lang', values.lang, languages);
  const all = readSources(root);
  if (all.length === 0) throw new UsageError('Der er ingen aftaler her: mappen agreements/ÅR/ findes ikke.');
  for (const year of values.year)
    oneOf(
      '--year',
      year,
      all.map((each) => `${each.year}`),
    );
  const trees = all.filter(({ year }) => values.year.length === 0 || values.year.includes(`${year}`));
  const folders = [...new Set(trees.flatMap((each) => each.folders))];
  for (const unit of values.unit) oneOf('--unit', unit, folders);

  const schemas = readSchemas();
  const request: Request = { units: values.unit, htmlOnly: values['html-only'], out: resolve(root, values.out) };
  const browser = openBrowser((message) => terminal.error(message));
  let failed = false;
  try {
    for (const tree of trees) {
      terminal.progress(`Kontrollerer ${tree.year}: ${tree.files.length} filer`);
      const { value: year, diagnostics } = compileYear(tree, schemas);
      report(terminal, [{ tree, year, diagnostics }], { format: 'pretty', language });
      const stops = diagnostics.some(
        ({ severity }) => severity === 'error' || (values.strict && severity === 'warning'),
      );
      if (stops || !year) {
        failed = true;
        terminal.error(`${tree.year}: ${countText(diagnostics, language)}. Intet er skrevet.`);
      } else await buildYear(tree, year, request, { root, browser, terminal });
    }
  } finally {
    await browser.close();
  }
  return failed ? 1 : 0;
}

async function buildYear(
  tree: SourceTree,
  year: AgreementYear,
  request: Request,
  { root, browser, terminal }: { root: string; browser: Browser; terminal: Terminal },
): Promise<void> {
  const started = performance.now();
  const revision = readRevision(root);
  const edition = { version, ...(revision && { commit: revision.commit }), dirty: revision?.dirty ?? false };
  const rendering: Rendering = { year, assets: await loadAssets(), edition };
  const documents = (await renderDocuments(rendering)).filter(
    ({ unit }) => request.units.length === 0 || request.units.includes(unit ?? ''),
  );
  const files = new Map<string, Uint8Array | string>(documents.map(({ path, html }) => [`${path}.html`, html]));
  const pages = request.htmlOnly
    ? new Map<string, number>()
    : await printAll(documents, documentDate(revision?.date), { browser, terminal, files });

  const folder = resolve(request.out, `${year.year}`);
  const manifest = nextManifest({
    year,
    generator: `aftale ${version}`,
    ...(pages.size > 0 && { browser: await browser.version() }),
    source: { ...(revision && { commit: revision.commit }), sha256: sourceHash(tree) },
    documents,
    files,
    pages,
    previous: readManifest(await readPublished(folder, 'manifest.json')),
  });
  files.set('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  files.set('index.html', await renderIndex(rendering, manifest.documents));
  const published = manifest.documents.flatMap(({ html, pdf }) => [html.path, ...(pdf ? [pdf.path] : [])]);
  await writeSet(
    folder,
    files,
    published.filter((path) => !files.has(path)),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  terminal.error(
    `${year.year}: ${documents.length} ${documents.length === 1 ? 'dokument' : 'dokumenter'} skrevet i ${folder} (${seconds} s)`,
  );
}

async function printAll(
  documents: RenderedDocument[],
  date: string,
  { browser, terminal, files }: { browser: Browser; terminal: Terminal; files: Map<string, Uint8Array | string> },
): Promise<Map<string, number>> {
  const pages = new Map<string, number>();
  await Promise.all(
    documents.map(async ({ path, html, title }) => {
      const { value: pdf } = await printDocument(html, browser.print, date);
      if (pdf === 'no-text')
        throw new EnvironmentError(
          'PDF uden tekst: browseren finder ingen skrifttyper. Installér fontconfig og en skrifttype.',
        );
      files.set(`${path}.pdf`, pdf.bytes);
      pages.set(path, pdf.pages);
      terminal.progress(`Udskrevet ${pages.size} af ${documents.length}: ${title}, ${pdf.pages} sider`);
    }),
  );
  terminal.progress('');
  return pages;
}

const sourceHash = ({ files }: SourceTree) =>
  sha256(files.map(({ file, bytes }) => `${file}\0${sha256(bytes)}\n`).join(''));

function readManifest(text: string | undefined): Manifest | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Manifest);
  } catch {
    return undefined;
  }
}
