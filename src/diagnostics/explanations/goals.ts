import type { Explanation } from '../explanation.ts';

/** Goals and initiatives: shared goals, questions, indicators and milestones. */
export const goalsExplanations = {
  'fælles/ukendt': {
    means: 'Filen tager et fælles mål, som ikke findes i faelles/maal/, så målet ville stå uden titel og fælles tekst.',
    file: 'traening/maal/03-koersel.md',
    instead: 'fælles: koersel',
    wrong: 'fælles: kørslen',
    right: 'fælles: koersel',
  },
  'fælles/intet-lokalt': {
    means:
      'Det fælles svar er ens i alle aftaler og har ikke plads til enhedens egen tekst. Teksten ville ikke blive trykt.',
    file: 'traening/maal/03-koersel.md',
    instead: '## Måling',
    wrong: '## Samarbejde\n\nVi mødes på video.\n\n## Måling',
    right: '## Måling\n\nVi mødes på video.',
  },
  'fælles/titel': {
    means:
      'Et fælles mål hedder det samme i alle aftaler, så læseren kan genkende det. Enhedens fil har derfor ingen titel.',
    file: 'traening/maal/03-koersel.md',
    instead: '## Måling',
    wrong: '# Vi kører mindre\n\n## Måling',
    right: '## Måling',
  },
  'fælles/mangler': {
    means:
      'Det fælles mål gælder for enheden, men dens aftale har det ikke. Så kan de mål, alle skal have, ikke gøres op for alle.',
    case: '4-check/faelles-mangler',
    wrong: 'Ingen fil i hjemmepleje/maal/ har linjen »fælles: koersel«.',
    right: 'hjemmepleje/maal/01-koersel.md har linjen »fælles: koersel«.',
  },
  'spørgsmål/ukendt': {
    means:
      'Alle mål svarer på de samme spørgsmål, så de kan sammenlignes. Overskriften er ikke et af dem, og teksten under den har intet sted i aftalen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag',
    wrong: '## Formål',
    right: '## Bidrag',
  },
  'spørgsmål/uden-rolle': {
    means:
      'Oplysninger øverst i filerne trykkes under spørgsmålet med deres rolle: »bidrager-til« under bidrag, »indikatorer« og »milepæle« under måling, »samarbejder-med« under samarbejde. Hedder spørgsmålene noget andet, skal »roller« sige, hvilket der er hvad. Ellers ville de mangle i aftalen.',
    case: '4-check/spoergsmaal-uden-rolle',
    wrong: 'spørgsmål:\n  mål:\n    Formål: Hvad vil vi opnå?\n    Tegn: Hvordan kan vi se det?',
    right: 'roller:\n  mål:\n    resultat: Formål\n    måling: Tegn',
  },
  'svar/mangler': {
    means: 'Nogle spørgsmål skal alle mål svare på. Uden svaret ved læseren fx ikke, hvordan målet bliver målt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.\n\n## Måling\n\nHoldlederne fører logbog.',
    wrong: '## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.',
    right: '## Bidrag\n\nBorgerne møder medarbejdere, der ved besked.\n\n## Måling\n\nHoldlederne fører logbog.',
  },
  'svar/ja-nej': {
    means:
      '»samarbejder-med« trykker »Ja« med partnernes navne eller »Nej« forrest i svaret. Læseren ville se ordet to gange.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Hjemmeplejen henviser borgerne.',
    wrong: 'Ja. Hjemmeplejen henviser borgerne.',
    right: 'Hjemmeplejen henviser borgerne.',
  },
  'indikator/uden-navn': {
    means: 'Navnet er det, læseren ser i tabellen over indikatorer. Uden det er tallet uden betydning.',
    file: 'traening/maal/01-ventetid.md',
    instead: '    navn: Borgere, der kommer i gang inden for 7 dage\n    udgangspunkt: 71 % i 2022',
    wrong: '    udgangspunkt: 71 % i 2022',
    right: '    navn: Borgere, der kommer i gang inden for 7 dage\n    udgangspunkt: 71 % i 2022',
  },
  'indikator/ukendt': {
    means:
      'Enheden giver tal til en indikator, som det fælles mål ikke har, og den ligner en, det har. Tallene ville komme til at høre til en indikator uden navn.',
    file: 'traening/maal/03-koersel.md',
    instead: 'indikatorer:\n  koersel:',
    wrong: 'indikatorer:\n  kørslen:',
    right: 'indikatorer:\n  koersel:',
  },
  'milepæl/mangler': {
    means:
      'En milepæl er noget, der skal være sket på et bestemt tidspunkt. Mangler teksten eller tiden, kan ingen se, om den er nået.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
    wrong: '    tekst: Tavlemøder er afprøvet på to hold',
    right: '    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
  },
} satisfies Record<string, Explanation>;
