export const newHelp = `aftale new – skriver filer at begynde på

Brug:  aftale new follow-up OPFØLGNING [tilvalg]

Skriver en fil for hvert mål og hver indsats, der skal følges op og ikke har svar, og samlet.md for det hele.
Det, der vides i forvejen, står i filerne som kommentarer; UDFYLDES står, hvor der ventes svar. En fil, der
findes, røres ikke.

OPFØLGNING er en af dem, der står under »opfølgninger« i aarshjul.yaml: midtvejs eller år.

Tilvalg:
  --unit ID    kun denne enhed (kan gentages); ellers alle
  --year ÅR    året; kan udelades, når der kun er ét
  --help       denne tekst

Eksempler:
  aftale new follow-up midtvejs
  aftale new follow-up år --unit traening-forebyggelse

Afslutningskoder: 0 filerne er skrevet, 1 året kan ikke læses, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** The fault of a kind that can't be made, or isn't named. */
export const unknownKind = (kind: string | undefined): string =>
  kind === undefined ? 'Skriv, hvad der skal laves.' : `»${kind}« kan ikke laves.`;

/** Which follow-up isn't known, or that none was named. */
export const followUpWanted = (name: string | undefined): string =>
  name === undefined ? 'Skriv, hvilken opfølgning det er.' : `Ukendt opfølgning »${name}«.`;

/** Said where there is no file to begin with. */
export const allHaveFiles = 'Alle, der skal svare, har en fil.';
