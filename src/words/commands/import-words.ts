export const importHelp = `aftale import – henter svar fra udfyldte skemaer ind i aftalerne

Brug:  aftale import FIL… [tilvalg]

FIL er den, som skemaet gemmer med »Gem fil«, en mappe med sådanne filer eller et mønster med *. Svarene
bliver til filer i enhedens mappe opfoelgning/.
Er der en fejl i en af filerne, skrives intet. Er skemaet kun udfyldt noget af vejen, skrives det, der er,
og det nævnes, hvad der mangler.

Tilvalg:
  --overwrite   skriver også over filer, der siger noget andet i forvejen
  --help        denne tekst

Eksempler:
  aftale import traening-forebyggelse-midtvejs-2023.json
  aftale import Hentet
  aftale import "Hentet/*-midtvejs-2023.json"
  aftale import rettet.json --overwrite

Afslutningskoder: 0 svarene er skrevet, 1 noget skal rettes først, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** The fault of a command line without a form. */
export const formWanted = 'Skriv, hvilket skema der skal hentes ind: aftale import FIL.';

/** Said above the files that an import would write over, and below them. */
export const otherwiseAnswered = {
  above: 'Disse filer findes og siger noget andet:',
  below: 'Intet er skrevet. Skriv --overwrite, hvis skemaets svar skal gælde.',
} as const;

/** Said of an argument that names no file. */
export const noSuchForm = (argument: string): string =>
  /[*?]/.test(argument) ? `Ingen fil passer til »${argument}«.` : `Der er ingen fil »${argument}«, som kan hentes ind.`;

/** Said of a file that can't be read. */
export const noReadableFile = (file: string): string => `»${file}« er ikke en fil, der kan læses.`;

/** Said where every answer is there already. */
export const nothingNew = 'Intet nyt at skrive.';

/** `Uændret: 2 filer.` */
export const unchangedFiles = (count: number): string => `Uændret: ${count} ${count === 1 ? 'fil' : 'filer'}.`;

/** The state of a follow-up: answered in full, or the heading of what is missing. */
export function answeredSoFar(followUp: string, year: number, unit: string, isLacking: boolean): string {
  const of = `${followUp} ${year} for ${unit}`;
  return isLacking ? `${of} mangler endnu:` : `${of} er fuldt besvaret.`;
}
