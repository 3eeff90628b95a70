export const statusHelp = `aftale status – fortæller, hvad der mangler, snart forfalder eller er over tiden

Brug:  aftale status [tilvalg]

Svar, der ikke er givet, milepæle, der ikke er meldt nået, nye datoer, beslutninger og møder, ordnet
efter den, der skal gøre noget: den ansvarlige, ellers lederen af den lokale enhed, ellers
centerlederen. Ingen frist er overskredet, før det skema er sendt ud, der spørger til den. Nederst
står, hvad hver er spurgt om og har svaret på.

Tilvalg:
  --year ÅR                kun dette år (kan gentages); ellers alle år
  --unit ID                kun denne enhed (kan gentages); ellers alle
  --owner NAVN             kun det, som denne ansvarlige skal gøre (kan gentages), også »Sekretariatet«
  --today DAG              som det så ud den dag (15.6.2023); ellers i dag. Svar, der er gjort op
                           senere, tæller ikke med
  --within DAGE            hvor mange dage frem der ses (30)
  --format text|json|mail  mail giver en færdig mail til hver centerleder og hver anden
                           ansvarlig, hvis adresse kendes; intet sendes
  --help                   denne tekst

Eksempler:
  aftale status
  aftale status --unit traening-forebyggelse --within 14
  aftale status --owner Sekretariatet
  aftale status --today 15.6.2023 --format mail

Afslutningskoder: 0 også når noget er over tiden, 1 året kan ikke læses, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** Said of a year with errors: that it can't be read, or that the list may lack something. */
export const yearWithErrors = (year: number, counts: string, isRead: boolean): string =>
  `${year}: ${counts}. ${isRead ? 'Noget kan mangle på listen' : 'Året kan ikke læses'}; se »aftale check«.`;

/** The way to write a number of days. */
export const daysCure = 'Skriv et antal dage, som 14.';
