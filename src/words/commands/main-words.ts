/** The help of the program; `guide` is the path of the page where the guide begins. */
export const mainHelp = (
  version: string,
  guide: string,
): string => `aftale ${version} – fra tekstfiler i Git til institutionsaftaler i HTML og PDF

Brug:  aftale KOMMANDO [tilvalg]

Kommandoer:
  check     finder fejl i aftalerne
  build     skriver aftalerne som HTML og PDF i dist/
  seal      fastholder, hvad der er aftalt; derefter melder check, hvad der afviger
  status    fortæller, hvad der mangler eller er over tiden, og hvem der skal gøre noget
  new       skriver filer at begynde på: svar på en opfølgning
  import    henter svar fra udfyldte skemaer ind i aftalerne
  explain   fortæller, hvad en fejlkode betyder

»aftale KOMMANDO --help« fortæller mere. »aftale --version« skriver versionen.
Vejledningen begynder i ${guide}

Eksempler:
  aftale check
  aftale build --year 2023

Afslutningskoder: 0 i orden, 1 noget skal rettes, 2 forkert brug, 3 maskinen mangler noget, 70 fejl i programmet.`;

/** Said of a command that there is none of. */
export const unknownCommand = (name: string, known: string[]): string =>
  `Ukendt kommando »${name}«. Kommandoerne er: ${known.join(', ')}.`;

/** Said where the sources were put back as they were. */
export const stoppedCommand = 'En kommando blev stoppet, mens den skrev i aftalerne. De er igen, som de var før den.';

/** A pointer to the help, below what is wrong with a command line. */
export const seeHelp = 'Se »aftale --help«.';

/** Said of a fault in the program itself; `stack` is undefined where it wasn't asked for. */
export const programFault = (message: string, maker: string, stack: string | undefined): string =>
  `Fejl i programmet, ikke i aftalerne: ${message}
${maker}.
Meld den med disse linjer og det, du skrev, til dem, der står for programmet.
${stack ?? 'Med AFTALE_DEBUG=1 foran kommandoen følger stedet i programmet med.'}`;
