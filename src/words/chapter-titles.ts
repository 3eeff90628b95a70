/** The titles of chapters and sections of reports and summaries. */
export const chapterTitles = {
  overview: 'Overblik',
  goals: 'Mål',
  allGoals: 'Del 1: Alle mål',
  analysis: 'Del 2: Analyse',
  unmet: 'Mål, der ikke er opfyldt',
  initiatives: 'Indsatser',
  contribution: 'Bidrag til effektmål',
  economy: 'Økonomi og aktivitet',
  closing: 'Opsamling',
  elsewhere: 'Mål, der rapporteres andre steder',
  changes: 'Ændringer siden aftalen',
  missing: 'Manglende oplysninger',
  decisions: 'Beslutninger',
  signatures: 'Underskrifter',
} as const;
