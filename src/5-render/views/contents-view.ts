import type { ItemView } from './item-view.ts';
import type { SectionView } from './section-view.ts';
import type { TitlePart } from './title-parts.ts';

/** An entry of the contents, linked with its heading. */
export interface EntryView {
  id: string;
  number: string | null;
  title: string;
  parts: TitlePart[];
  rank: 'chapter' | 'section' | 'item';
  children: EntryView[];
}

export interface ContentsView {
  /** Every heading of the document, for the side navigation on a screen. */
  entries: EntryView[];
  /** The sections that are listed on paper. */
  printed: EntryView[];
  indexes: IndexView[];
}

/** An alphabet of what a reader looks up by name or number, for paper. */
export interface IndexView {
  title: string;
  /** What a star means, where there is one. */
  starred: string | null;
  rows: { number: string | null; title: string; entries: IndexEntryView[] }[];
}

export interface IndexEntryView {
  id: string;
  number: number;
  /** The title without its last word, which a star must not be parted from. */
  start: string;
  end: string;
  star: boolean;
}

/** The contents: all headings for the screen; numbered sections and indexes for paper. */
export function contentsView(chapters: SectionView[], indexes: IndexView[]): ContentsView {
  return { entries: chapters.map(entry), printed: listed(chapters), indexes };
}

/** An entry of an index; `title` is as printed. */
export function indexEntry(id: string, number: number, title: string, star: boolean): IndexEntryView {
  const words = title.split(' ');
  return { id, number, start: words.slice(0, -1).join(' '), end: words.at(-1)!, star };
}

function entry(section: SectionView): EntryView {
  const items = section.blocks.flatMap((block) => (block.partial === 'items' ? block.items : []));
  return { ...heading(section), children: [...items.map(itemEntry), ...section.children.map(entry)] };
}

function listed(sections: SectionView[]): EntryView[] {
  return sections
    .filter(({ listed }) => listed)
    .map((section) => ({ ...heading(section), children: listed(section.children) }));
}

function heading({ id, number, title, parts, rank }: SectionView): EntryView {
  return { id, number, title, parts, rank: rank === 'chapter' ? 'chapter' : 'section', children: [] };
}

function itemEntry({ anchor, name, title, parts }: ItemView): EntryView {
  return { id: anchor, number: name, title, parts, rank: 'item', children: [] };
}
