import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** An element of a PDF's tag tree, apart from the file's objects, so that it can be changed freely. */
export interface Tag {
  kind: 'tag';
  /** As `H2`. */
  role: string;
  id?: string;
  /** By owner (`Table`, `Layout`) and name (`Scope`). */
  attributes: Map<string, Map<string, PDFObject>>;
  /** Other entries of the element, by key: `Alt`, `Lang`. */
  entries: Map<string, PDFObject>;
  kids: Kid[];
}

/** A marked stretch of a page's drawing; pages are counted from 0. */
export interface MarkedContent {
  kind: 'content';
  page: number;
  mcid: number;
}

/** An annotation, as the place of a link. */
export interface Annotation {
  kind: 'annotation';
  page: number;
  ref: PDFRef;
}

export type Kid = Tag | MarkedContent | Annotation;

export const tagOf = (role: string, kids: Kid[]): Tag => ({
  kind: 'tag',
  role,
  attributes: new Map(),
  entries: new Map(),
  kids,
});

/** The kids that a tag becomes when everything is changed that is in it, and then itself. */
export function changeTags(tag: Tag, change: (tag: Tag) => Kid[]): Kid[] {
  return change({ ...tag, kids: tag.kids.flatMap((kid) => (kid.kind === 'tag' ? changeTags(kid, change) : [kid])) });
}

/** The tag without the content that is left out, here and in everything below. */
export function withoutContent(tag: Tag, isLeftOut: (page: number, mcid: number) => boolean): Tag {
  const kids = tag.kids.flatMap((kid): Kid[] => {
    if (kid.kind === 'tag') return [withoutContent(kid, isLeftOut)];
    return kid.kind === 'content' && isLeftOut(kid.page, kid.mcid) ? [] : [kid];
  });
  return { ...tag, kids };
}

/** The tag and every tag below it, in reading order. */
export function tagsWithin(tag: Tag): Tag[] {
  const tags: Tag[] = [];
  const add = (each: Tag) => {
    tags.push(each);
    for (const kid of each.kids) if (kid.kind === 'tag') add(kid);
  };
  add(tag);
  return tags;
}
