import { typographic } from '../../danish/typography.ts';
import type { ComposedIndex } from '../../model/composed-document.ts';
import type { Goal } from '../../model/item.ts';
import type { Agreement } from '../../model/year.ts';
import { indexTitles } from '../../words/agreement-words.ts';
import { allGoals, starMeaning } from '../../words/item-words.ts';
import { indexEntry } from './index-entry.ts';

/** The agreement's goals by theme, and its tables and figures; a list without entries is left out. */
export function agreementIndexes(year: number, { goals, tables, figures }: Agreement): ComposedIndex[] {
  const lists = [
    { number: null, title: indexTitles.tables, entries: captioned([...tables.values()], 'tabel') },
    { number: null, title: indexTitles.figures, entries: captioned(figures, 'figur') },
  ].filter(({ entries }) => entries.length > 0);
  return [
    ...(goals.length > 0 ? [goalIndex(year, goals)] : []),
    ...(lists.length > 0 ? [{ title: indexTitles.captioned, starred: null, rows: lists }] : []),
  ];
}

function goalIndex(year: number, goals: Goal[]): ComposedIndex {
  const themes = Map.groupBy(goals, ({ theme }) => theme.id);
  return {
    title: allGoals(goals.length),
    starred: goals.some(({ priority }) => priority) ? starMeaning(year) : null,
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
