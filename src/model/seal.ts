import type { Place } from './place.ts';
import type { Period } from './values.ts';

export type PartKind = 'goal' | 'initiative' | 'table' | 'section';

/** One thing that a part says: a key of front matter, a paragraph, a row. */
export interface Statement {
  /** Where it stands: `indikatorer.koersel.maaltal`, `Resultat`. */
  field: string;
  /** Shared text laid in, variables as names, wrapping left out. */
  text: string;
  place: Place;
}

/** The files of a part: the unit's file, the shared one, and a table's CSV. */
export interface PartFiles<T> {
  text?: T;
  shared?: T;
  cells?: T;
}

/** A thing that a seal fixes of an agreement: a goal, an initiative, a table or a section, as it is now. */
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

/** When a change was approved, by whom and why. */
export interface Approval {
  date: Period;
  /** Undefined for a mere correction of language. */
  approvedBy?: string;
  why?: string;
  /** Only the language was mended, not what was agreed. */
  language: boolean;
}

/** An approved change, as the seal records it. */
export interface SealChange {
  part: SealedPart;
  /** As it was agreed until then; undefined where the part was new. */
  before?: SealedPart;
  approval: Approval;
}

/** The record of what one agreement was when it was agreed. */
export interface Seal {
  /** As printed. */
  date: string;
  parties: string[];
  parts: SealedPart[];
  changes: SealChange[];
  place: Place;
}

/** A place where a text says something else than it did: the words before and now, `''` where there were or are none. */
export interface WordChange {
  before: string;
  now: string;
  /** Of the text now; undefined where it is gone, or was approved and may have changed since. */
  place?: Place;
}

/** How a part differs from what was agreed of it, or, of an approved change, from what had been agreed until then. */
export interface PartChange {
  difference: 'changed' | 'renumbered' | 'added' | 'removed' | 'wrong-fingerprint';
  kind: PartKind;
  id: string;
  /** As it is now, else as it was agreed. */
  number?: number;
  /** As it is now, else as it was agreed; undefined where the agreed text can't be had or the title holds a variable. */
  title?: string;
  /** Where the number is another, whatever else differs. */
  renumbered?: { before: number; now: number | undefined };
  /**
   * All words that differ in a changed part, none where only the order does; undefined where the history that is here
   * lacks them.
   */
  words?: WordChange[];
  /** Where the words can't be had: the command that gets them, undefined where none does. */
  fetch?: string;
  /** Where the fingerprint is not that of the sealed text: what the seal says, and what the text has. */
  fingerprint?: { given: string; expected: string };
  /** Undefined where nobody approved the change. */
  approved?: Approval;
  /** Of the part; of the seal where the part is gone. */
  place: Place;
  /** Of the entry in the seal that the part is compared with or that records the approval; undefined where there is none. */
  sealedPlace?: Place;
}

/** The hashes and old contents that stages ask for. */
export interface Archive {
  /** SHA-256 of what is said, shortened to 32 hexadecimal digits (128 bits). */
  fingerprint(statements: Statement[]): string;
  /** The id that Git gives a file with this content, its lines ended by LF. */
  blobId(bytes: Uint8Array): string;
  /** The content with this id; undefined where the history that is here lacks it. */
  contentOf(blobId: string): Uint8Array | undefined;
  /** The command that gets the rest of the history; undefined where all of it is here, or there is none. */
  restOfHistory(): string | undefined;
}

/** The past that sealed parts are compared with. */
export interface History {
  fingerprint: Archive['fingerprint'];
  restOfHistory: Archive['restOfHistory'];
  /** The files with words kept by a seal that hold other words by now. */
  damagedCopies(): string[];
  /** Whether the files of a sealed part are those that were sealed. */
  isUntouched(sealed: SealedPart, part: Part): boolean;
  /** The statements of the part as it was, `keys` being the questions of its kind; undefined where its files can't be had. */
  statementsOf(unit: string, sealed: SealedPart, keys: string[]): Statement[] | undefined;
}
