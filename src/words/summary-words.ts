import { capital } from '../danish/capital.ts';
import { formatDay } from '../danish/day.ts';
import { numberWord } from '../danish/number-words.ts';
import { typographic } from '../danish/typography.ts';

/** Sentences of a summary where there is nothing to show, or beside what it shows. */
export const summarySentences = {
  noPriorities: 'Ingen af målene er højest prioriteret.',
  noDeviations: 'Ingen mål eller indsatser afviger fra aftalen.',
  noProposals: 'Enhederne beder ikke mødet om beslutninger.',
  noSharedGoals: 'Enhederne har ingen fælles mål.',
  noDependencies: 'Ingen mål nævner andre enheder.',
  noDecisions: 'Der er ikke truffet beslutninger på møder om opfølgningen.',
  proposalsElsewhere: 'Det, mødet skal tage stilling til, står samlet i kapitlet »Afvigelser«.',
  chipKey: 'Pil: målet rapporteres senere eller et andet sted. Stjerne: højest prioriteret.',
  none: 'ingen',
  noGoals: 'ingen mål',
} as const;

/** `Samlet midtvejsopfølgning 2023`; a department's has the follow-up's own name. */
export const summaryName = (followUp: string, year: number, ofDepartment: boolean): string =>
  `${ofDepartment ? followUp : `Samlet ${followUp.toLowerCase()}`} ${year}`;

/** The title of the goals that a summary tells of, in the contents on paper. */
export const goalsInFocus = 'Mål i fokus';

/** `Indsats: Fælles visitation`, among goals. */
export const initiativeTitle = (title: string): string => `Indsats: ${title}`;

/** The day of a unit's figures, or that it has not answered: `opgjort 15. juni 2023`. */
export function answeredText(answered: boolean, asOf: string | undefined): string | undefined {
  if (!answered) return 'har ikke svaret';
  return asOf && `opgjort ${formatDay(asOf)}`;
}

/** `Sundhed · afdelingschef Per Dahl`, over a department's units. */
export const departmentHeading = (name: string, head: string): string => `${name} · afdelingschef ${head}`;

/** `Tre af de 40 skemaer mangler.` */
export const missingForms = (missing: number, all: number): string =>
  `${capital(numberWord(missing))} af de ${all} skemaer mangler.`;

/** `To enheder har ikke svaret.` */
export const silentUnits = (count: number): string =>
  `${capital(numberWord(count, 'common'))} ${count === 1 ? 'enhed' : 'enheder'} har ikke svaret.`;

/** `Træning & Forebyggelse: 4 opfyldt, 2 bag planen`, for those who can't see a bar. */
export const statusBarSentence = (label: string, counts: { word: string; count: number }[]): string =>
  `${label}: ${counts.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ') || summarySentences.noGoals}`;

/** `Mål 3 og 7 i Nord og mål 2 i Syd rapporteres i årsopfølgningen.` */
export const reportedElsewhere = (goals: string, place: string): string => `${capital(goals)} rapporteres i ${place}.`;

/** `mål 3 og 7 i Nord` */
export const goalsOfUnit = (numbers: string, unit: string): string => `mål ${numbers} i ${unit}`;

/** The goals that have moved between green, amber and red since midway, of those that can be compared. */
export function sinceMidwaySentence(all: number, better: number, worse: number): string {
  if (all === 0) return 'Ingen mål havde en status midtvejs, som kan sammenlignes.';
  const those = `af de ${numberWord(all)} mål, der kan sammenlignes med midtvejs,`;
  if (better + worse === 0) return `Ingen ${those} har flyttet sig mellem grønt, gult og rødt.`;
  const rest = all - better - worse;
  return typographic(
    `${better === 0 ? 'Ingen' : capital(numberWord(better))} ${those} er gået frem, ` +
      `${worse === 0 ? 'intet' : numberWord(worse)} er gået tilbage, og ${rest === 0 ? 'ingen' : numberWord(rest)} står, hvor de stod.`,
  );
}

/** The groups of goals that have moved since midway. */
export const sinceMidwayGroups = { better: 'Gået frem', worse: 'Gået tilbage' } as const;
