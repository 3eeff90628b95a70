import { columnHeadings } from './column-headings.ts';

/** The labels of what is agreed and reported of a goal or initiative. */
export const itemLabels = {
  units: 'Gælder',
  followUps: 'Opfølgning',
  agreedResult: 'Aftalt resultat',
  criterion: 'Succeskriterium',
  result: columnHeadings.result,
  sinceBeginning: 'Siden årets start',
  reason: 'Begrundelse for status',
  decided: 'Besluttet',
  figures: 'Tallene',
  indicators: 'Indikatorer',
  milestones: 'Milepæle',
  partners: 'Samarbejde',
  where: columnHeadings.where,
  nextStep: 'Næste skridt',
  cause: columnHeadings.cause,
  action: columnHeadings.action,
  responsible: columnHeadings.responsible,
  newDate: 'Ny dato',
  decision: 'Beslutning på mødet',
  nextYear: columnHeadings.nextYear,
  missing: columnHeadings.missing,
  changed: 'Ændret siden aftalen',
} as const;
