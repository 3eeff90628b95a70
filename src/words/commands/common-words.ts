/** Said where a folder has no sources. */
export const noAgreements = 'Der er ingen aftaler her: mappen agreements/ÅR/ findes ikke.';

/** Said where one of several years must be chosen. */
export const chooseYear = (years: string[]): string => `Skriv året: --year ${years.join(', ')}.`;

/** ` Mente du »midtvejs«?`, behind a name that isn't known; `''` where none is near. */
export const didYouMean = (name: string | undefined): string => (name ? ` Mente du »${name}«?` : '');

/** ` Det kan være: check, build.` */
export const itCanBe = (names: readonly string[]): string => ` Det kan være: ${names.join(', ')}.`;

/** Said of a value that an option can't have, before what it can be. */
export const wrongValue = (option: string, value: string): string => `${option} kan ikke være »${value}«.`;

/** Faults of a command line, by the code that Node has for them. */
export const optionFaults: Record<string, (found: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (found) => `Ukendt tilvalg ${found}.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (found) =>
    `Tilvalget ${found} er brugt forkert: det mangler en værdi eller må ikke have en.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (found) => `Uventet »${found}«.`,
};

/** `2023: 2 fejl. Intet er skrevet.`; `what` is the year, undefined where there is none to name. */
export const nothingWritten = (counts: string, year?: number): string =>
  `${year === undefined ? '' : `${year}: `}${counts}. Intet er skrevet.`;

/** `Skrevet (3):`, above the files. */
export const writtenFiles = (count: number): string => `Skrevet (${count}):`;

/** `2023 kan ikke læses; …` */
export const unreadableYear = (year: number): string => `${year} kan ikke læses; se »aftale check«. Intet er skrevet.`;

/** The way to write an option that is a day; `likely` is what was probably meant. */
export const dayCure = (likely: string | undefined): string =>
  likely === undefined ? 'Skriv en dag, der findes, som 15.6.2023.' : `Skriv ${likely}.`;

type Language = 'da' | 'en';

const nouns = {
  da: { error: ['fejl', 'fejl'], warning: ['advarsel', 'advarsler'], style: ['stilnote', 'stilnoter'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], style: ['style note', 'style notes'] },
} as const;

/** `2 fejl, 1 advarsel`, or that there are none. */
export function severityCounts(counts: Record<'error' | 'warning' | 'style', number>, language: Language): string {
  const words = (['error', 'warning', 'style'] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : [`${counts[severity]} ${nouns[language][severity][counts[severity] === 1 ? 0 : 1]}`],
  );
  if (words.length > 0) return words.join(', ');
  return language === 'da' ? 'ingen fejl' : 'no errors';
}
