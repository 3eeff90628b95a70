import { typographic } from '../../danish/typography.ts';
import type { Section } from '../../model/section.ts';
import type { Agreement, AgreementYear, Goal, Initiative } from '../../model/year.ts';

/** An entry of the contents, linked with its heading. */
export interface EntryView {
  id: string;
  number: string | null;
  title: string;
  rank: 'chapter' | 'section' | 'item';
  children: EntryView[];
}

export interface ContentsView {
  year: number;
  /** Every heading of the document, for the side navigation on a screen. */
  entries: EntryView[];
  /** The numbered sections, for paper. */
  printed: EntryView[];
  /** The goals by theme, for paper. */
  themes: { number: string; title: string; goals: GoalEntryView[] }[];
  goalCount: number;
  priorities: boolean;
  /** Lists of what has a number and a caption, for paper; a list without entries is left out. */
  lists: { title: string; entries: { id: string; number: number; caption: string }[] }[];
}

export interface GoalEntryView {
  id: string;
  number: number;
  /** The title without its last word, which a star must not be parted from. */
  start: string;
  end: string;
  priority: boolean;
}

/** The contents: all headings for the screen; numbered sections and an index of goals for paper. */
export function contentsView(
  { year }: AgreementYear,
  { chapters, goals, priorities, tables, figures }: Agreement,
): ContentsView {
  const themes = Map.groupBy(goals, ({ theme }) => theme.id);
  return {
    year,
    entries: chapters.map(entry),
    printed: numbered(chapters),
    themes: [...themes.values()].map((ofTheme) => ({
      number: ofTheme[0]!.theme.number,
      title: typographic(ofTheme[0]!.theme.title),
      goals: ofTheme.map(goalEntry),
    })),
    goalCount: goals.length,
    priorities: priorities.length > 0,
    lists: [
      {
        title: 'Tabeller',
        entries: shown([...tables.values()].map((each) => ({ ...each, id: `tabel-${each.number}` }))),
      },
      { title: 'Figurer', entries: shown(figures) },
    ].filter(({ entries }) => entries.length > 0),
  };
}

function shown(captioned: { id: string; number?: number; caption: string }[]) {
  return captioned
    .flatMap(({ id, number, caption }) => (number === undefined ? [] : [{ id, number, caption: typographic(caption) }]))
    .sort((a, b) => a.number - b.number);
}

function entry(section: Section): EntryView {
  const items = section.content.flatMap((block): (Goal | Initiative)[] => {
    if (block.kind === 'goals') return block.goals;
    return block.kind === 'initiatives' ? block.initiatives : [];
  });
  return { ...heading(section), children: [...items.map(itemEntry), ...section.children.map(entry)] };
}

function numbered(sections: Section[]): EntryView[] {
  return sections
    .filter(({ number }) => number !== undefined)
    .map((section) => ({ ...heading(section), children: numbered(section.children) }));
}

function heading({ id, number, title, depth }: Section): EntryView {
  const rank = depth === 1 ? 'chapter' : 'section';
  return { id, number: number ?? null, title: typographic(title), rank, children: [] };
}

function itemEntry(item: Goal | Initiative): EntryView {
  const number = `${'theme' in item ? 'Mål' : 'Indsats'} ${item.number}`;
  return { id: item.anchor, number, title: typographic(item.title), rank: 'item', children: [] };
}

function goalEntry({ anchor, number, title, priority }: Goal): GoalEntryView {
  const words = typographic(title).split(' ');
  return { id: anchor, number, start: words.slice(0, -1).join(' '), end: words.at(-1)!, priority };
}
