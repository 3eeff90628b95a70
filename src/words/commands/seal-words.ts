import { listWords } from '../../danish/list.ts';

export const sealHelp = `aftale seal – fastholder, hvad der er aftalt

Brug:  aftale seal [tilvalg]
       aftale seal --unit ID --change ID --approved-by NAVN --why GRUND
       aftale seal --unit ID --change ID --language

Skriver besegling.yaml i enhedens mappe: hvem der indgik aftalen, hvornår, målenes numre og et fingeraftryk af hvert
mål, hver indsats, hver tabel og hvert afsnit. Filer, der ikke er gemt i Git, som de er nu, skrives af i mappen
besegling/, så de aftalte ord ikke går tabt. Derefter melder »aftale check«, hvad der afviger fra det aftalte.
Intet besegles, mens der er fejl i året, eller noget i enhedens aftale er åbent (UDFYLDES).

Tilvalg:
  --unit ID            kun denne enhed (kan gentages); ellers alle, der ikke er beseglet
  --year ÅR            året; kan udelades, når der kun er ét
  --change ID          skriver en godkendt ændring i beseglingen (kan gentages); mål:ID, indsats:ID, tabel:ID eller
                       afsnit:ID, hvis flere dele hedder det samme
  --approved-by NAVN   den, der godkendte ændringen
  --why GRUND          hvorfor der er ændret
  --language           kun sproget er rettet, ikke det aftalte
  --today D.M.ÅÅÅÅ     dagen, der skrives; ellers i dag
  --help               denne tekst

Eksempler:
  aftale seal --unit traening-forebyggelse
  aftale seal --unit traening-forebyggelse --change koersel --approved-by "Lars Prøve" --why "Nyt udgangspunkt"

Afslutningskoder: 0 beseglet, 1 noget skal rettes først, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** Faults of the options of a change. */
export const changeOptions = {
  withoutChange: '--approved-by, --why og --language hører til --change ID.',
  oneUnit: '--change gælder én aftale: skriv --unit ID.',
  approval: 'En ændring skal have --approved-by NAVN og --why GRUND, eller --language.',
} as const;

/** The way to write the day of a seal; `likely` is what was probably meant. */
export const sealDayCure = (likely: string | undefined): string => `Skriv dagen som ${likely ?? '3.1.2023'}.`;

/** `2023: 2 fejl. Intet er beseglet.` */
export const nothingSealed = (year: number, counts: string): string => `${year}: ${counts}. Intet er beseglet.`;

/** `Nord er beseglet 3. januar 2023.` */
export const sealedAlready = (unit: string, day: string): string => `${unit} er beseglet ${day}.`;

/** The way to record a change of a sealed agreement. */
export const recordChange =
  'En godkendt ændring skrives med »aftale seal --unit ID --change ID --approved-by NAVN --why GRUND«.';

/** The lines of a new seal: the unit, the day and the parties, its goals, and how many other parts. */
export const sealedText = (
  unit: string,
  day: string,
  parties: string[],
  goals: { number: number; title: string }[],
  others: { initiatives: number; tables: number; sections: number },
): string[] => [
  `${unit}: beseglet ${day} af ${listWords(parties)}`,
  ...goals.map(({ number, title }) => `  mål ${number}  ${title}`),
  `  ${others.initiatives} indsatser, ${others.tables} tabeller og ${others.sections} afsnit`,
];

/** `  2 filer, som Git ikke har gemt, er skrevet af i …/besegling/` */
export const keptFiles = (count: number, folder: string): string =>
  `  ${count} ${count === 1 ? 'fil' : 'filer'}, som Git ikke har gemt, er skrevet af i ${folder}/`;

/** The comment at the top of a seal. */
export const sealComment = 'Skrevet af »aftale seal«. Ret ikke her.';

/** Said where there is no seal to record a change in. */
export const notSealed = (unit: string): string => `${unit} er ikke beseglet, så ændringer skrives ikke op.`;

/** Said of a part that is as it was sealed. */
export const sameAsSealed = (part: string): string => `»${part}« er, som det er beseglet: der er intet at skrive op.`;

/** `Nord: ændringen af mål »koersel« er skrevet i …/besegling.yaml` */
export const changeRecorded = (unit: string, kind: string, id: string, file: string): string =>
  `${unit}: ændringen af ${kind} »${id}« er skrevet i ${file}`;

/** Said of a name that several parts have; `full` are the ways to tell them apart. */
export const severalParts = (name: string, full: string[]): string =>
  `»${name}« er flere ting. Skriv ${full.join(' eller ')}.`;

/** Said of a name that no part has. */
export const noSuchPart = (unit: string, kinds: string[], name: string): string =>
  `${unit} har hverken ${listWords(kinds, 'eller')} »${name}«.`;
