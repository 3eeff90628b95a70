import { typographic } from '../../danish/typography.ts';
import type { Agreement, Goal, Initiative, Section } from '../../model/year.ts';

/** An entry of the contents, linked with its heading. */
export interface EntryView {
  id: string;
  number: string | null;
  title: string;
  rank: 'chapter' | 'section' | 'item';
  children: EntryView[];
}

export interface ContentsView {
  /** Every heading of the document; the side navigation shows it, and a printer makes a destination of whatever is linked. */
  entries: EntryView[];
  /** Numbered chapters and sections. */
  printed: EntryView[];
  goals: GoalEntryView[];
}

export interface GoalEntryView {
  id: string;
  number: number;
  /** The title without its last word, which a star must not be parted from. */
  start: string;
  end: string;
  priority: boolean;
}

/** The contents: all headings for the screen; chapters, sections and an index of goals for paper. */
export function contentsView({ chapters, goals }: Agreement): ContentsView {
  return {
    entries: chapters.map((chapter) => entry(chapter)),
    printed: chapters.map(({ children, ...chapter }) => ({
      ...entry({ ...chapter, children: [], content: [] }),
      children: children
        .filter(({ number }) => number !== undefined)
        .map((section) => entry({ ...section, children: [], content: [] })),
    })),
    goals: goals.map(goalEntry),
  };
}

function entry({ id, number, title, depth, content, children }: Section): EntryView {
  const items = content.flatMap((block): (Goal | Initiative)[] => {
    if (block.kind === 'goals') return block.goals;
    return block.kind === 'initiatives' ? block.initiatives : [];
  });
  return {
    id,
    number: number ?? null,
    title: typographic(title),
    rank: depth === 1 ? 'chapter' : 'section',
    children: [...items.map(itemEntry), ...children.map(entry)],
  };
}

function itemEntry(item: Goal | Initiative): EntryView {
  const number = `${'theme' in item ? 'Mål' : 'Indsats'} ${item.number}`;
  return { id: item.anchor, number, title: typographic(item.title), rank: 'item', children: [] };
}

function goalEntry({ anchor, number, title, priority }: Goal): GoalEntryView {
  const words = typographic(title).split(' ');
  return { id: anchor, number, start: words.slice(0, -1).join(' '), end: words.at(-1)!, priority };
}
