import { listWords } from '../../danish/list.ts';

type Language = 'da' | 'en';

export const checkHelp = `aftale check – finder fejl i aftalerne

Brug:  aftale check [STI…] [tilvalg]

STI er en fil eller mappe, også med * og ?; så vises kun det, der er fundet dér. Uden STI vises alt.

Tilvalg:
  --fix                               retter det, der har ét rigtigt svar, og viser resten
  --add-words                         føjer de ukendte ord til agreements/ord.txt
  --format pretty|json|sarif|github   github skriver mærker til linjerne i en pull request
  --lang da|en                        sproget i meldingerne (da)
  --strict                            advarsler giver også afslutningskode 1
  --help                              denne tekst

Eksempler:
  aftale check
  aftale check agreements/2023/traening-forebyggelse --fix
  aftale check --format sarif > aftale.sarif

Afslutningskoder: 0 ingen fejl, 1 fejl i aftalerne, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** `3 rettet.` */
export const fixedCount = (count: number, language: Language): string =>
  language === 'da' ? `${count} rettet.` : `${count} fixed.`;

/** Said of a path that no source is of. */
export const noFilesAt = (path: string): string => `Der er ingen filer i »${path}«.`;

/** Said of a list of words that is not UTF-8; `charset` is what it seems to be. */
export const wordListCharsetText = (charset: string | undefined): string =>
  `agreements/ord.txt er ikke gemt som UTF-8${charset ? `, men som ${charset}` : ''}. Gem den som UTF-8 i editoren, og prøv igen.`;

/** `3 ord føjet til agreements/ord.txt: læs dem igennem.` */
export function addedWords(count: number, language: Language): string {
  if (language === 'en')
    return `${count} ${count === 1 ? 'word' : 'words'} added to agreements/ord.txt: read ${count === 1 ? 'it' : 'them'} once.`;
  return `${count} ord føjet til agreements/ord.txt: læs ${count === 1 ? 'det' : 'dem'} igennem.`;
}

/** `2 aftaler, 41 mål: ingen fejl (1,2 s)` */
export function checkSummary(
  { agreements, goals, counts, seconds }: { agreements: number; goals: number; counts: string; seconds: number },
  language: Language,
): string {
  if (language === 'en') return `${agreements} agreements, ${goals} goals: ${counts} (${seconds.toFixed(1)} s)`;
  const noun = agreements === 1 ? 'aftale' : 'aftaler';
  return `${agreements} ${noun}, ${goals} mål: ${counts} (${seconds.toFixed(1).replace('.', ',')} s)`;
}

/** The agreements that an edited shared file changes: how many, and which where these are few. */
export function sharedEdit(file: string, agreements: string[], language: Language): string {
  const count = agreements.length;
  const list = count > 0 && count <= 5 ? ` (${listWords(agreements)})` : '';
  return language === 'da'
    ? `${file} er rettet siden sidste commit: det ændrer ${count} ${count === 1 ? 'aftale' : 'aftaler'}${list}.`
    : `${file} was edited since the last commit: it changes ${count} agreement${count === 1 ? '' : 's'}${list}.`;
}
