import type { Manifest, PublishedFile } from '../model/manifest.ts';
import type { RenderedDocument } from '../model/view.ts';
import type { AgreementYear } from '../model/year.ts';
import { sha256 } from '../system/write-set.ts';

/** What a build made, and what stood there before it. */
export interface Made extends Pick<Manifest, 'generator' | 'browser' | 'source'> {
  year: AgreementYear;
  documents: RenderedDocument[];
  /** By path, HTML and PDF. */
  files: Map<string, Uint8Array | string>;
  /** Pages of each PDF, by the path of its document. */
  pages: Map<string, number>;
  previous: Manifest | undefined;
}

/** The manifest after a build: what it made, and what it was not asked for and is still an agreement of the year. */
export function nextManifest({ year, documents, files, pages, previous, browser, ...rest }: Made): Manifest {
  const entryOf = (path: string): PublishedFile => {
    const content = files.get(path)!;
    return {
      path,
      sha256: sha256(content),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content).length : content.length,
    };
  };
  const before = new Map(previous?.documents.map((each) => [each.id, each]));
  const made = documents.map(({ html: _, path, ...document }): Manifest['documents'][number] => {
    const html = entryOf(`${path}.html`);
    const count = pages.get(path);
    if (count !== undefined) return { ...document, html, pdf: { ...entryOf(`${path}.pdf`), pages: count } };
    // Without a print the old PDF may stay only where it still says the same.
    const old = before.get(document.id);
    return old?.pdf && old.html.sha256 === html.sha256 ? { ...document, html, pdf: old.pdf } : { ...document, html };
  });
  const units = new Set(year.agreements.map(({ unit }) => unit.id));
  const ids = new Set(made.map(({ id }) => id));
  const kept = [...before.values()].filter(({ id, unit }) => !ids.has(id) && (unit === undefined || units.has(unit)));
  const all = [...made, ...kept].sort((a, b) => (a.id < b.id ? -1 : 1));
  const printedBy = browser ?? (all.some(({ pdf }) => pdf) ? previous?.browser : undefined);
  return { year: year.year, ...rest, ...(printedBy && { browser: printedBy }), documents: all };
}
