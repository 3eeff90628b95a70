export const buildHelp = `aftale build – skriver aftaler, opfølgninger og skemaer som HTML og PDF

Brug:  aftale build [tilvalg]

Tilvalg:
  --year ÅR          kun dette år (kan gentages); ellers alle år
  --unit ID          kun denne enhed (kan gentages); ellers alle
  --kind SLAGS       kun denne slags dokument (kan gentages, flere skilles med komma):
                     agreement (institutionsaftale), midway (midtvejsopfølgning),
                     annual (årsopfølgning), summary (samlet opfølgning) eller form (skema)
  --html-only        kun HTML; kræver ingen browser
  --out MAPPE        hvor der skrives (dist)
  --lang da|en       sproget i meldingerne (da)
  --strict           advarsler stopper også
  --help             denne tekst

Årets tal og frister (goals.csv, goals.json og deadlines.ics) skrives altid. Andet, der ikke bedes
om, bliver stående i mappen, og det gør filer, som aftale ikke har skrevet, også. En fejl i et år
stopper kun det år, og det, der sidst blev skrevet, bliver stående. MAPPE må ikke være den, som
aftalerne ligger i, og ikke rumme andet under årets navn.

Eksempler:
  aftale build
  aftale build --year 2023 --unit traening-forebyggelse
  aftale build --kind midway,summary
  aftale build --html-only --out /tmp/proeve

Afslutningskoder: 0 alt er skrevet, 1 fejl i aftalerne, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** Said while a year is checked. */
export const checkingYear = (year: number, files: number): string => `Kontrollerer ${year}: ${files} filer`;

/** Said while documents are printed: how many of all are, and which the last one is. */
export const printedOf = (printed: number, all: number, title: string, pages: number): string =>
  `Udskrevet ${printed} af ${all}: ${title}, ${pages} sider`;

/** `2023: 13 dokumenter og 3 datafiler skrevet i dist/2023 (3,2 s)` */
export const writtenYear = (year: number, documents: number, data: number, folder: string, seconds: number): string =>
  `${year}: ${documents} ${documents === 1 ? 'dokument' : 'dokumenter'} og ${data} datafiler skrevet i ${folder} (${seconds.toFixed(1).replace('.', ',')} s)`;

/** Said where the last build was made from all the same. */
export const unchangedYear = (year: number, folder: string): string =>
  `${year}: intet er ændret siden sidst. Dokumenterne ligger i ${folder}`;

/** Said where the browser prints pages without letters. */
export const noFonts = 'PDF uden tekst: browseren finder ingen skrifttyper. Installér fontconfig og en skrifttype.';

/** Said of a page above the years that isn't ours. */
export const foreignIndex = (file: string): string =>
  `${file} er ikke skrevet af aftale og bliver stående. Årene har hver sin index.html.`;

/** Said of a file that stands where one of the set would. */
export const foreignFileText = (file: string, folder: string): string =>
  `»${file}« i »${folder}« har aftale ikke skrevet, og den står, hvor der skal skrives. Flyt den, eller vælg en anden mappe med --out.`;

/** Said of a folder that holds what no build wrote. */
export const foreignFolder = (folder: string): string =>
  `I »${folder}« ligger der noget, som aftale ikke har skrevet: mappen er ikke tom og har ingen manifest.json fra ` +
  'aftale. Flyt det, eller vælg en anden mappe med --out.';

/** The fault of a folder to write in where the sources lie. */
export const outIsSources = (out: string): string => `--out kan ikke være »${out}«: der ligger aftalerne.`;

/** The fault of a folder to write in that the sources lie below. */
export const outHoldsSources = (out: string): string =>
  `--out kan ikke være »${out}«: mappen agreements/ ligger i den. Vælg en mappe ved siden af, som dist.`;

/** The fault of a folder to write in that a link leads to. */
export const outIsLink = (link: string): string =>
  `»${link}« er en genvej (et symbolsk link), og gennem den skrives der ikke. Slet den, eller skriv med ` +
  '--out den mappe, der skal skrives i.';
