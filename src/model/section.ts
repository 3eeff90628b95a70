import type { RootContent } from 'mdast';
import type { Block, ForeignWords } from './item.ts';
import type { Place } from './place.ts';

/** A heading of the outline with what stands below it. */
export interface Section {
  /** HTML id, ASCII: `afsnit-4-2`, or `afsnit-` and the title's id form for an unnumbered one. */
  id: string;
  /** `4.2`; undefined for a heading of the unit's own. */
  number?: string;
  title: string;
  foreign?: ForeignWords[];
  /** 1 for a chapter. */
  depth: number;
  content: Block[];
  children: Section[];
  place: Place;
}

export interface Footnote {
  /** 1-based. */
  number: number;
  /** HTML id of the note: `fn-1`. */
  id: string;
  nodes: RootContent[];
}
