import type { DataFile } from '../model/data-file.ts';
import type { Manifest, PublishedFile } from '../model/manifest.ts';
import type { RenderedDocument } from '../model/rendering.ts';
import type { AgreementYear } from '../model/year.ts';
import { sha256 } from '../system/sha256.ts';

type Entry = Manifest['documents'][number];

/** The things that a build made, and those that stood there before it. */
export interface Made extends Pick<Manifest, 'generator' | 'browser' | 'source'> {
  year: AgreementYear;
  documents: RenderedDocument[];
  data: DataFile[];
  /** By path, HTML, PDF and data. */
  files: Map<string, Uint8Array | string>;
  /** Pages of each PDF, by the path of its document. */
  pages: Map<string, number>;
  previous: Manifest | undefined;
  /** Whether the build was asked for a document: it is then made, or there is none. */
  isAskedFor(document: Pick<Entry, 'kind' | 'unit'>): boolean;
}

/** The manifest after a build: what it made, and what it was not asked for and still belongs to the year. */
export function nextManifest(made: Made): Manifest {
  const { year, documents, data, files, pages, previous, browser, isAskedFor, ...rest } = made;
  const fileOf = (path: string): PublishedFile => {
    const content = files.get(path)!;
    return {
      path,
      sha256: sha256(content),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content).length : content.length,
    };
  };
  const before = new Map(previous?.documents.map((each) => [each.id, each]));
  const entries = documents.map(({ html: _, path, ...document }): Entry => {
    const html = fileOf(`${path}.html`);
    const count = pages.get(path);
    if (count !== undefined) return { ...document, html, pdf: { ...fileOf(`${path}.pdf`), pages: count } };
    // Without a print the old PDF may stay only where it still says the same.
    const old = before.get(document.id);
    return old?.pdf && old.html.sha256 === html.sha256 ? { ...document, html, pdf: old.pdf } : { ...document, html };
  });
  const renewed = new Set(documents.map(({ id }) => id));
  const kept = [...before.values()].filter(
    (document) =>
      !renewed.has(document.id) && !isAskedFor(document) && isOfYear(document, year) && !files.has(document.html.path),
  );
  const all = [...entries, ...kept].sort((a, b) => (a.id < b.id ? -1 : 1));
  const printedBy = browser ?? (all.some(({ pdf }) => pdf) ? previous?.browser : undefined);
  return {
    year: year.year,
    ...rest,
    ...(printedBy && { browser: printedBy }),
    documents: all,
    data: data
      .map(({ kind, title, path }) => ({ kind, title, ...fileOf(path) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function isOfYear({ unit, department }: Entry, { agreements, departments }: AgreementYear): boolean {
  if (unit !== undefined) return agreements.some((each) => each.unit.id === unit);
  return department === undefined || departments.some(({ id }) => id === department);
}
