import { itemGroups } from './item-words.ts';

/** The titles of chapters and sections of reports and summaries. */
export const chapterTitles = {
  overview: 'Overblik',
  goals: itemGroups.goals,
  allGoals: 'Del 1: Alle mål',
  analysis: 'Del 2: Analyse',
  unmet: 'Mål, der ikke er opfyldt',
  initiatives: itemGroups.initiatives,
  contribution: 'Bidrag til effektmål',
  economy: 'Økonomi og aktivitet',
  deviations: 'Afvigelser',
  dependencies: 'Afhængigheder',
  shared: 'Fælles mål side om side',
  outcomes: 'Effektmål og enheder',
  sinceMidway: 'Siden midtvejs',
  closing: 'Opsamling',
  elsewhere: 'Mål, der rapporteres andre steder',
  changes: 'Ændringer siden aftalen',
  changesOfAll: 'Ændringer siden aftalerne',
  missing: 'Manglende oplysninger',
  dataQuality: 'Datakvalitet',
  decisions: 'Beslutninger',
  signatures: 'Underskrifter',
} as const;
