import type { ItemView } from '../parts/item-view.ts';
import type { SectionView } from '../parts/section-view.ts';
import { type Titled, type TitlePart, titleParts } from '../parts/title-parts.ts';

/** An entry of the contents, linked with its heading. */
export interface EntryView {
  id: string;
  number: string | null;
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
  start: { parts: TitlePart[] };
  end: { parts: TitlePart[] };
  star: boolean;
}

/** The contents: all headings for the screen; numbered sections and indexes for paper. */
export function contentsView(chapters: SectionView[], indexes: IndexView[]): ContentsView {
  return { entries: chapters.map(entry), printed: listed(chapters), indexes };
}

/** An entry of an index, by the title of what it leads to. */
export function indexEntry(id: string, number: number, item: Titled, star: boolean): IndexEntryView {
  const parts = titleParts(item);
  const { text, language } = parts.pop()!;
  const at = text.lastIndexOf(' ') + 1;
  const cut = (words: string) => ({ text: words, language });
  return {
    id,
    number,
    start: { parts: [...parts, cut(text.slice(0, at))] },
    end: { parts: [cut(text.slice(at))] },
    star,
  };
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

function heading({ id, number, parts, rank }: SectionView): EntryView {
  return { id, number, parts, rank: rank === 'chapter' ? 'chapter' : 'section', children: [] };
}

function itemEntry({ anchor, name, parts }: ItemView): EntryView {
  return { id: anchor, number: name, parts, rank: 'item', children: [] };
}
