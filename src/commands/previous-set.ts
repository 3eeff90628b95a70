import type { Manifest, PublishedFile } from '../model/manifest.ts';
import type { RenderedDocument } from '../model/rendering.ts';
import { filesOf, isAsWritten, readLastSet, readPublished } from '../system/read-set.ts';

/** The set that lies where one is to be written, as far as it can be believed. */
export interface PreviousSet {
  /** With the documents whose files are as they were written; undefined where there is none that can be read. */
  manifest: Manifest | undefined;
  /** Paths that a build wrote; undefined where one did and its list is no use. */
  listed: string[] | undefined;
  /** As it lies there. */
  manifestBytes: Uint8Array | undefined;
  /** Whether a document lay there, and is damaged or can't be vouched for: it is made again, asked for or not. */
  isLost(document: Pick<RenderedDocument, 'id' | 'path'>): boolean;
  /** There may be such documents. */
  hasLost: boolean;
}

/** The set in a folder, every file of it read. */
export function readPreviousSet(folder: string): PreviousSet {
  const last = readLastSet(folder);
  const manifestBytes = readPublished(folder, 'manifest.json');
  if (typeof last === 'string') {
    const listed = last === 'damaged' ? undefined : [];
    const lies = (path: string) => readPublished(folder, path) !== undefined;
    const isLost: PreviousSet['isLost'] = ({ path }) =>
      last === 'damaged' && (lies(`${path}.html`) || lies(`${path}.pdf`));
    return { manifest: undefined, listed, manifestBytes, isLost, hasLost: last === 'damaged' };
  }
  const isWhole = ({ path, sha256 }: PublishedFile) => isAsWritten(folder, path, sha256);
  const { documents, ...rest } = last.manifest;
  const whole = documents.filter(({ html, pdf }) => isWhole(html) && (!pdf || isWhole(pdf)));
  const lost = new Set(documents.filter((each) => !whole.includes(each)).map(({ id }) => id));
  return {
    manifest: { ...rest, documents: whole },
    listed: filesOf(last.manifest),
    manifestBytes,
    isLost: ({ id }) => lost.has(id),
    hasLost: lost.size > 0,
  };
}
