import type { ComposedIndex, ComposedSection, IndexEntry } from '../../model/composed-document.ts';
import type { ComposedItem } from '../../model/composed-node.ts';
import type { TitlePart } from '../../model/composed-text.ts';

/** An entry of the contents, linked with its heading. */
interface ContentsEntry {
  id: string;
  number: string | null;
  parts: TitlePart[];
  rank: 'chapter' | 'section' | 'item';
  children: ContentsEntry[];
}

/** The contents: every heading for the side navigation on a screen; listed sections and indexes for paper. */
export const contentsView = (chapters: ComposedSection[], indexes: ComposedIndex[]) => ({
  entries: chapters.map(entry),
  printed: listed(chapters),
  indexes: indexes.map((index) => ({
    ...index,
    rows: index.rows.map((row) => ({ ...row, entries: row.entries.map(indexEntryView) })),
  })),
});

/** An entry of an index with its title cut before the last word, which a star must not be parted from. */
function indexEntryView(entry: IndexEntry) {
  const before = entry.parts.slice(0, -1);
  const { text, language } = entry.parts.at(-1)!;
  const at = text.lastIndexOf(' ') + 1;
  return {
    ...entry,
    start: { parts: [...before, { text: text.slice(0, at), language }] },
    end: { parts: [{ text: text.slice(at), language }] },
  };
}

function entry(section: ComposedSection): ContentsEntry {
  const items = section.nodes.flatMap((node) => (node.kind === 'items' ? node.items : []));
  return { ...heading(section), children: [...items.map(itemEntry), ...section.children.map(entry)] };
}

const listed = (sections: ComposedSection[]): ContentsEntry[] =>
  sections
    .filter((section) => section.listed)
    .map((section) => ({ ...heading(section), children: listed(section.children) }));

const heading = ({ id, number, parts, depth }: ComposedSection): ContentsEntry => ({
  id,
  number,
  parts,
  rank: depth === 1 ? 'chapter' : 'section',
  children: [],
});

const itemEntry = ({ anchor, name, parts }: ComposedItem): ContentsEntry => ({
  id: anchor,
  number: name,
  parts,
  rank: 'item',
  children: [],
});
