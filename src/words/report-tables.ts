import { columnHeadings } from './column-headings.ts';

/** The captions of a report's tables and figures. */
export const reportCaptions = {
  attention: 'Prioriterede mål og mål, der afviger fra aftalen',
  allGoals: 'Alle mål med succeskriterier, resultater og opfyldelse',
  contribution: 'Mål og indsatser efter det effektmål, de bidrager til',
  asked: 'Det, mødet skal tage stilling til',
  decided: 'Det, der er besluttet',
  partnerProblems: 'Problemer i samarbejdet',
  missing: 'Det, der mangler',
  keyFigures: 'Budget, forbrug og aktivitet',
  trends: 'Udviklingen i de tal, der også blev gjort op før aftalen',
} as const;

/** The caption of what next year begins with. */
export const baselineCaption = (year: number): string => `Årets tal som udgangspunkt for ${year}`;

/** The caption of a goal's or initiative's milestones: `Milepæle for mål 4`. */
export const milestonesCaption = (of: string): string => `Milepæle for ${of}`;

/** The caption of a goal's or initiative's measures: `Indikatorer for mål 4`. */
export const indicatorsCaption = (of: string): string => `Indikatorer for ${of}`;

/** The caption of the goals by theme, each with its status. */
export const themesCaption = (goals: number, withInitiatives: boolean): string =>
  `Status for de ${goals} mål efter indsatsområde${withInitiatives ? ' og for indsatserne' : ''}`;

/** The headings of the goals by theme. */
export const themesHeadings = {
  row: columnHeadings.theme,
  chips: 'Mål nr.',
  sum: columnHeadings.well,
} as const;

/** The groups of key figures. */
export const keyFigureGroups = { economy: 'Økonomi', activity: 'Aktivitet og personale' } as const;

/** `4 af 5`; a dash where there are none. */
export const shareOf = (some: number, all: number): string => (all === 0 ? '–' : `${some} af ${all}`);
