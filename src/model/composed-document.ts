import type { FormDocument } from './composed-form.ts';
import type { ComposedNode } from './composed-node.ts';
import type { ComposedNote, StatusMark, TitlePart } from './composed-text.ts';
import type { ComposedKind, PlannedDocument } from './planned-document.ts';

/**
 * A document as plain data, what it says: neither what it looks like nor where its pages end. What may be missing is null.
 * Texts have what belongs together joined by hard spaces, and soft hyphens where a narrow column may break a word.
 */
export type ComposedDocument = ReadDocument | FormDocument;

/** A document to read. */
export interface ReadDocument extends PlannedDocument {
  kind: Exclude<ComposedKind, 'form'>;
  municipality: string;
  year: number;
  cover: Cover;
  chapters: ComposedSection[];
  /** Lists that the contents on paper have after the sections. */
  indexes: ComposedIndex[];
  /** At the foot of every page. */
  foot: string;
}

/** A heading with what stands below it. */
export interface ComposedSection {
  id: string;
  /** 1 for a chapter. */
  depth: number;
  number: string | null;
  title: string;
  parts: TitlePart[];
  /** The contents on paper name it. */
  listed: boolean;
  nodes: ComposedNode[];
  notes: ComposedNote[];
  children: ComposedSection[];
}

export interface Cover {
  municipality: string;
  administration: string;
  draft: boolean;
  /** A notice that nobody must overlook: `Eksempel – tallene er opdigtede`. */
  notice: string | null;
  /** `Institutionsaftale 2023` */
  name: string;
  /** Whose it is. */
  owner: string;
  facts: CoverFact[];
}

/** Lines or, instead of them, a status. */
export interface CoverFact {
  label: string;
  lines: string[];
  status: StatusMark | null;
}

/** A list in which a reader looks up by name or number. */
export interface ComposedIndex {
  title: string;
  /** The meaning of a star, where there is one. */
  starred: string | null;
  rows: { number: string | null; title: string; entries: IndexEntry[] }[];
}

export interface IndexEntry {
  /** Where it leads. */
  id: string;
  number: number;
  parts: TitlePart[];
  star: boolean;
}

/** The year's page that leads to its documents and data. */
export interface YearIndex {
  title: string;
  municipality: string;
  administration: string;
  edition: string;
  departments: { name: string; head: string | null; owners: IndexOwner[] }[];
  data: { name: string; path: string; size: string }[];
}

/** A unit, a department or the directorate with its documents. */
export interface IndexOwner {
  name: string;
  /** The name, where that doesn't stand beside it. */
  heading: string;
  facts: string | null;
  /** To read. */
  documents: IndexedDocument[];
  /** To fill in. */
  forms: IndexedDocument[];
}

export interface IndexedDocument {
  name: string;
  /** Paths relative to the page. */
  html: string;
  pdf: string | null;
  /** Pages and bytes of the PDF. */
  size: string | null;
}

/** The page above the years. */
export interface YearsPage {
  title: string;
  years: { name: string; path: string }[];
}
