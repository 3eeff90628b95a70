import type { Place } from './place.ts';

export type PartKind = 'goal' | 'initiative' | 'table' | 'section';

/** One thing that a part says: a key of front matter, a paragraph, a row. */
export interface Statement {
  /** Where it stands: `indikatorer.koersel.maaltal`, `Resultat`. */
  field: string;
  /** Shared text laid in, variables as names, wrapping left out. */
  text: string;
  place: Place;
}

/** What a part is made of: the unit's file, the shared one, and a table's CSV. */
export interface PartFiles<T> {
  text?: T;
  shared?: T;
  cells?: T;
}

/** What a seal fixes of an agreement: a goal, an initiative, a table or a section, as it is now. */
export interface Part {
  kind: PartKind;
  id: string;
  /** Of a goal or initiative that has its place. */
  number?: number;
  title: string;
  statements: Statement[];
  /** Paths. */
  files: PartFiles<string>;
  place: Place;
}

/** A part as it was agreed, by the seal and the approved changes since. */
export interface SealedPart {
  kind: PartKind;
  id: string;
  number?: number;
  /** 16 hexadecimal digits; undefined where it was agreed to drop the part. */
  fingerprint?: string;
  /** Git's ids of the files' contents. */
  blobs: PartFiles<string>;
  /** Its entry is no use and is reported: of the part nothing more can be said. */
  refused?: true;
  place: Place;
}

/** An approved change of a part. */
export interface SealChange {
  part: SealedPart;
  /** As printed. */
  date: string;
  /** Undefined for a mere correction of language. */
  approvedBy?: string;
  why?: string;
}

/** What was agreed of one agreement. */
export interface Seal {
  /** As printed. */
  date: string;
  parties: string[];
  parts: SealedPart[];
  changes: SealChange[];
  place: Place;
}

/** What stages ask of hashing and of Git. */
export interface Archive {
  /** SHA-256 of what is said, shortened to 16 hexadecimal digits. */
  fingerprint(statements: Statement[]): string;
  /** The id that Git gives a file with this content. */
  blobId(bytes: Uint8Array): string;
  /** The content with this id; undefined where the history that is here lacks it. */
  contentOf(blobId: string): Uint8Array | undefined;
}

/** What sealed parts are compared with. */
export interface History {
  fingerprint: Archive['fingerprint'];
  /** Whether the files of a sealed part are those that were sealed. */
  isUntouched(sealed: SealedPart, part: Part): boolean;
  /** What the part said; undefined where its files can't be had. */
  statementsOf(unit: string, sealed: SealedPart): Statement[] | undefined;
}
