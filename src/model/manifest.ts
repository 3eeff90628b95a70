import type { PublishedData } from './data-file.ts';
import type { ComposedKind } from './planned-document.ts';

export interface PublishedFile {
  /** Relative to the manifest. */
  path: string;
  sha256: string;
  bytes: number;
}

/** `manifest.json`: the contract for everything that reads `dist/<year>`. */
export interface Manifest {
  year: number;
  /** `aftale 0.1.0` */
  generator: string;
  /** Browser that printed the PDFs; left out where there are none. */
  browser?: string;
  /** `sha256` is over the paths and bytes of the year's sources, sorted by path. */
  source: { commit?: string; sha256: string };
  /** Sorted by id. */
  documents: {
    id: string;
    kind: ComposedKind;
    unit?: string;
    department?: string;
    title: string;
    html: PublishedFile;
    pdf?: PublishedFile & { pages: number };
  }[];
  /** The whole year for other programs, sorted by path. */
  data: (PublishedData & PublishedFile)[];
}
