import type { Explanation } from '../explanation.ts';

/** Running text: Markdown, links, footnotes and images. */
export const textExplanations = {
  'tegn/usynligt': {
    means:
      'Teksten har et tegn, som ingen kan se. Det følger med, når der kopieres fra Word, PDF eller en hjemmeside, og kan gøre, at et ord eller et navn ikke genkendes. Det læses, som om det ikke var der.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Hold\u00adlederne fører log\u200bbog.',
    right: 'Holdlederne fører logbog.',
  },
  'tegn/mellemrum': {
    means:
      'Et mellemrum eller en bindestreg i oplysningerne ser ud som de almindelige, men er et andet tegn. De læses som de almindelige.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senest:\u00a01.5.2023',
    right: '    senest: 1.5.2023',
  },
  'tegn/ligner': {
    means:
      'Et bogstav i ordet er græsk eller kyrillisk, men ser ud som et latinsk. Ordet kan ikke findes ved en søgning og læses forkert op. Det læses med det latinske.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdl\u0435derne fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
  'markdown/for-dyb': {
    means:
      'Lister eller citater ligger mange lag inde i hinanden. Det kan ikke vises på en side og er oftest kommet med fra et andet program.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: '- - - - - - - - - - - - - - Holdlederne fører logbog.',
    right: '- Holdlederne fører logbog.',
  },
  'markdown/for-mange-tegn': {
    means:
      'Et afsnit har så mange tegn for fremhævning eller links, at det ikke kan afgøres, hvilke der hører sammen. Det er sjældent skrevet af et menneske.',
    case: '1-parse/markdown-for-mange-tegn',
    wrong: 'Et afsnit har hundreder af *, _ eller [ uden en tom linje imellem.',
    right: 'Teksten er delt i korte afsnit med tomme linjer imellem.',
  },
  'markdown/html': {
    means:
      'HTML kan bryde dokumentets opbygning for skærmlæsere og gøre PDF og netside forskellige. Det, aftalen skal bruge, kan skrives med Markdown.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen <b>hver uge</b>.',
    right: 'Alle hold mødes ved tavlen **hver uge**.',
  },
  'link/skema': {
    means:
      'Linket peger på noget, læseren ikke kan nå, fx en fil på din egen maskine. Kun adresser på nettet, mail, telefon og steder i aftalen virker for alle.',
    file: 'traening/aftale.md',
    instead: '[](mål:ventetid)',
    wrong: '[målet](file:///C:/ventetid.docx)',
    right: '[](mål:ventetid)',
  },
  'link/bruger': {
    means:
      'Det, der står foran @ i en adresse på nettet, er et brugernavn og måske en adgangskode, og alle, der læser aftalen, kan se dem. Det kan også få adressen til at ligne en anden: https://borger.dk@example.dk fører til example.dk.',
    file: 'traening/aftale.md',
    instead: '[](mål:ventetid)',
    wrong: '[tallene](https://traening:sommer23@example.dk/tal)',
    right: '[tallene](https://example.dk/tal)',
  },
  'link/mål': {
    means:
      'Linket peger på et mål, en tabel, et afsnit, et effektmål eller en enhed, som ikke er der. Læseren ville stå med en henvisning til ingenting.',
    file: 'traening/aftale.md',
    instead: '[](mål:ventetid)',
    wrong: '[](mål:ventetiden)',
    right: '[](mål:ventetid)',
  },
  'link/ikke-vist': {
    means: 'Tabellen findes, men dokumentet viser den ikke, så linket har intet sted at føre læseren hen.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).\n\n::tabel{#budget}',
    wrong: 'Pengene er fordelt i [](tabel:budget).',
    right: 'Pengene er fordelt i [](tabel:budget).\n\n::tabel{#budget}',
  },
  'fodnote/uden-tekst': {
    means: 'Teksten henviser til en fodnote, som ikke er skrevet, så læseren ville lede forgæves efter den.',
    file: 'traening/aftale.md',
    instead: '[^1]: Talt op den 1. januar {{år}}.',
    wrong: 'Talt op den 1. januar {{år}}.',
    right: '[^1]: Talt op den 1. januar {{år}}.',
  },
  'fodnote/uden-henvisning': {
    means: 'Fodnoten er skrevet, men intet i teksten fører til den. Den ville ikke blive trykt.',
    file: 'traening/aftale.md',
    instead: '{{tabel.medarbejdere; I alt; Antal}} ansatte.[^1]',
    wrong: '{{tabel.medarbejdere; I alt; Antal}} ansatte.',
    right: '{{tabel.medarbejdere; I alt; Antal}} ansatte.[^1]',
  },
  'billede/slags': {
    means:
      'Filen er ikke et PNG- eller JPEG-billede, hvad den end hedder. Andre slags kan ikke vises ens på skærm og papir.',
    case: '1-parse/billede-slags',
    wrong: 'hus.png er et dokument, der har fået et andet navn.',
    right: 'hus.png er gemt som PNG.',
  },
  'billede/beskadiget': {
    means:
      'Filen er begyndelsen af et billede, men ikke et helt billede, eller noget i den er ændret, siden den blev gemt. Den ville give et hul eller et halvt billede på siden.',
    case: '1-parse/billede-beskadiget',
    wrong: 'hus.png blev afbrudt, da den blev hentet.',
    right: 'hus.png er hentet igen.',
  },
  'billede/andet-indhold': {
    means:
      'Efter billedet, eller i bemærkningerne inde i det, står der noget, som er en netside, et program, en PDF eller et arkiv. Det kommer med ud til alle, der henter aftalen.',
    case: '1-parse/billede-andet-indhold',
    wrong: 'hus.png er et billede med et zip-arkiv efter sig.',
    right: 'hus.png er gemt på ny i et billedprogram.',
  },
  'billede/for-mange-punkter': {
    means:
      'Et billede fylder fire byte for hvert punkt, når det vises, uanset hvor lille filen er. Et meget stort billede kan standse læserens maskine.',
    case: '1-parse/billede-for-mange-punkter',
    wrong: 'hus.png er 16.000 × 16.000 punkter.',
    right: 'hus.png er 2.000 × 1.500 punkter.',
  },
  'billede/uden-alt': {
    means:
      'Den, der ikke kan se billedet, får beskrivelsen læst op. Uden den mangler en del af aftalen, og dokumentet opfylder ikke lovens krav om tilgængelighed.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![](tavle.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
  'billede/mangler': {
    means: 'Teksten viser et billede, som ikke ligger i mappen. Der ville blive et hul på siden.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavlen.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
  'billede/udenfor': {
    means:
      'Billedet ligger i en anden mappe end teksten. Ligger de sammen, følger billedet med, når teksten flyttes eller bruges igen næste år.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](../maal/tavle.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
  'billede/fra-nettet': {
    means:
      'Billedet ligger på nettet og kan ændre sig eller forsvinde, og at hente det fortæller andre, at aftalen læses. Aftalen skal være hel i sig selv.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](https://example.dk/tavle.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
  'udfyldes/åben': {
    means:
      'UDFYLDES er mærket for det, der endnu ikke er skrevet. I udkastet er det en advarsel; når aftalen er indgået, må intet være åbent.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senest: UDFYLDES',
    right: '    senest: 1.5.2023',
  },
} satisfies Record<string, Explanation>;
