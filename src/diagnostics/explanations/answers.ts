import type { Explanation } from '../explanation.ts';

/** Rules of answers and shared text: empty, left over from a template, repeated. */
export const answersExplanations = {
  'svar/tomt': {
    means:
      'En overskrift har intet under sig. Læseren kan ikke vide, om svaret er glemt, eller om der ikke er noget at sige.',
    file: 'hjemmepleje/aftale.md',
    instead: 'Budgettet er på 61 mio. kr.',
    wrong: '### Puljer\n\n### Drift\n\nBudgettet er på 61 mio. kr.',
    right: '### Drift\n\nBudgettet er på 61 mio. kr.',
  },
  'svar/uden-ord': {
    means:
      'Svaret er kun en streg eller et andet tegn. Læseren kan ikke se, om det betyder »intet«, »ved ikke« eller »mangler«.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Borgerne møder medarbejdere, der ved besked.',
    wrong: '–',
    right: 'Borgerne møder medarbejdere, der ved besked.',
  },
  'svar/skabelon': {
    means: 'Vejledningen til den, der skriver, står der endnu. Læseren får en opgave i stedet for et svar.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Borgerne møder medarbejdere, der ved besked.',
    wrong: 'Beskriv, hvad borgerne vil mærke.',
    right: 'Borgerne møder medarbejdere, der ved besked.',
  },
  'svar/pladsholder': {
    means:
      'Her holder nogle tegn plads til et navn eller et tal, som aldrig blev skrevet. Læseren mangler oplysningen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle xx hold mødes ved tavlen hver uge.',
    right: 'Alle fire hold mødes ved tavlen hver uge.',
  },
  'svar/afkrydsning': {
    means:
      'Klammer med et mellemrum eller et kryds er felter til opgaver i andre programmer. Her er de tegn, og læseren ser ikke, om noget er gjort.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: '- [x] Alle hold mødes ved tavlen hver uge.',
    right: '- Alle hold mødes ved tavlen hver uge; det er sat i gang.',
  },
  'svar/programrest': {
    means:
      'Word, Excel og andre programmer sætter selv tekst ind: fejl, felter og opfordringer til at skrive. Den er kommet med over, og det, den skulle vise, mangler.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen, se Fejl! Henvisningskilde ikke fundet.',
    right: 'Alle hold mødes ved tavlen, se [](mål:ventetid).',
  },
  'svar/valg': {
    means: 'Skabelonen bød på to muligheder, og ingen er valgt. Læseren kan ikke vide, hvad der gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederen/holdlederne fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
  'svar/åbent-valg': {
    means: 'Teksten lader det stå åbent, hvem eller hvor mange den gælder. I en færdig aftale er det kendt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Den eller de ansvarlige ledere fører logbog.',
    right: 'Holdlederne fører logbog.',
  },
  'svar/note': {
    means:
      'En bemærkning fra den ene, der skriver, til den anden er blevet stående. Den ville blive trykt og læst af alle.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog, tjek lige med Senior.',
    right: 'Holdlederne fører logbog.',
  },
  'svar/åbent': {
    means: 'Teksten siger, at noget endnu ikke er afgjort. En aftale om det kan ingen holde.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog. Det skal afklares, hvem der læser den.',
    right: 'Holdlederne fører logbog og læser den sammen.',
  },
  'svar/gentaget': {
    means:
      'Den samme sætning står to steder i aftalen. Læseren leder efter en forskel, og rettes den ene, modsiger de hinanden.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.\n\n## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.',
    wrong:
      'Når medarbejderne taler sammen hver dag, møder borgerne et hold, der ved besked.\n\n## Bidrag\n\nNår medarbejderne taler sammen hver dag, møder borgerne et hold, der ved besked.',
    right:
      'Når medarbejderne taler sammen hver dag, møder borgerne et hold, der ved besked.\n\n## Bidrag\n\nBorgerne behøver ikke at fortælle det samme flere gange.',
  },
  'svar/kopieret': {
    means:
      'Svaret er ord for ord det samme som i en anden enheds aftale. Enten er det kopieret uden at passe, eller også er det fælles og bør stå ét sted.',
    case: '4-check/svar-kopieret',
    wrong: 'To enheders mål har den samme lange sætning i deres svar.',
    right: 'Hver enhed skriver, hvordan den gør, eller begge tager et fælles mål.',
  },
  'fælles/gentaget': {
    means:
      'Enheden har skrevet noget, som den fælles tekst allerede siger. Læseren får det to gange, og er der en lille forskel, ved ingen, hvad der gælder.',
    file: 'traening/maal/03-koersel.md',
    instead: 'Grænsen er {{indikator.koersel.grænse}}.',
    wrong: 'Vi holder tallet op mod samme måneder i året før.',
    right: 'Grænsen er {{indikator.koersel.grænse}}.',
  },
} satisfies Record<string, Explanation>;
