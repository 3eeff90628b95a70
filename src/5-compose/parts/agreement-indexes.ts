import { typographic } from '../../danish/typography.ts';
import type { ComposedIndex } from '../../model/composed-document.ts';
import type { Goal } from '../../model/item.ts';
import type { Agreement } from '../../model/year.ts';
import { indexEntry } from './index-entry.ts';

/** The agreement's goals by theme, and its tables and figures; a list without entries is left out. */
export function agreementIndexes(year: number, { goals, tables, figures }: Agreement): ComposedIndex[] {
  const lists = [
    { number: null, title: 'Tabeller', entries: captioned([...tables.values()], 'tabel') },
    { number: null, title: 'Figurer', entries: captioned(figures, 'figur') },
  ].filter(({ entries }) => entries.length > 0);
  return [
    ...(goals.length > 0 ? [goalIndex(year, goals)] : []),
    ...(lists.length > 0 ? [{ title: 'Tabeller og figurer', starred: null, rows: lists }] : []),
  ];
}

function goalIndex(year: number, goals: Goal[]): ComposedIndex {
  const themes = Map.groupBy(goals, ({ theme }) => theme.id);
  return {
    title: `De ${goals.length} mål`,
    starred: goals.some(({ priority }) => priority) ? `Højest prioriteret i ${year}` : null,
    rows: [...themes.values()].map((ofTheme) => ({
      number: ofTheme[0]!.theme.number,
      title: typographic(ofTheme[0]!.theme.title),
      entries: ofTheme.map((goal) => indexEntry(goal.anchor, goal.number, goal, goal.priority)),
    })),
  };
}

function captioned(shown: { number?: number; caption: string }[], name: string) {
  return shown
    .flatMap(({ number, caption }) =>
      number === undefined ? [] : [indexEntry(`${name}-${number}`, number, { title: caption }, false)],
    )
    .sort((a, b) => a.number - b.number);
}
