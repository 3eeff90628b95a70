import { message } from '../diagnostics/message.ts';

export const noPlaceForAnswer = message({
  code: 'fælles/intet-lokalt',
  severity: 'error',
  da: 'Det fælles mål har ikke plads til enhedens tekst under »{titel}«.',
  en: 'The shared goal has no place for the unit\'s text under "{titel}".',
  help: {
    da: 'Slet teksten her, eller sæt en linje med ::lokalt i det fælles mål.',
    en: 'Delete the text here, or put a line with ::lokalt in the shared goal.',
  },
  explanation: {
    means:
      'Det fælles svar er ens i alle aftaler og har ikke plads til enhedens egen tekst. Teksten ville ikke blive trykt.',
    file: 'traening/maal/03-koersel.md',
    instead: '## Måling',
    wrong: '## Samarbejde\n\nVi mødes på video.\n\n## Måling',
    right: '## Måling\n\nVi mødes på video.',
  },
});

export const titleOfSharedGoal = message({
  code: 'fælles/titel',
  severity: 'error',
  da: 'Titlen står i det fælles mål og skrives ikke igen.',
  en: 'The title stands in the shared goal and is not written again.',
  help: { da: 'Slet linjen med #.', en: 'Delete the line with #.' },
  explanation: {
    means:
      'Et fælles mål hedder det samme i alle aftaler, så læseren kan genkende det. Enhedens fil har derfor ingen titel.',
    file: 'traening/maal/03-koersel.md',
    instead: '## Måling',
    wrong: '# Vi kører mindre\n\n## Måling',
    right: '## Måling',
  },
});

export const missingTitle = message({
  code: 'titel/mangler',
  severity: 'error',
  da: 'Filen har ingen titel, ventede en linje, der begynder med #.',
  en: 'The file has no title, expected a line that begins with #.',

  explanation: {
    means:
      'Målets titel står på en linje, der begynder med # og et mellemrum. Den er målets overskrift i aftalen og navnet i alle henvisninger til det.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '# Tavlemøder på alle hold\n\n## Resultat',
    wrong: '## Resultat',
    right: '# Tavlemøder på alle hold\n\n## Resultat',
  },
});

export const unknownIndicator = message({
  code: 'indikator/ukendt',
  severity: 'error',
  da: 'Det fælles mål har ingen indikator »{id}«. Mente du »{nærmest}«?',
  en: 'The shared goal has no indicator "{id}". Did you mean "{nærmest}"?',
  help: {
    da: 'En indikator, som kun enheden har, skal have et »navn«.',
    en: 'An indicator that only the unit has needs a "navn".',
  },
  explanation: {
    means:
      'Enheden giver tal til en indikator, som det fælles mål ikke har, og den ligner en, det har. Tallene ville komme til at høre til en indikator uden navn.',
    file: 'traening/maal/03-koersel.md',
    instead: 'indikatorer:\n  koersel:',
    wrong: 'indikatorer:\n  kørslen:',
    right: 'indikatorer:\n  koersel:',
  },
});

export const namelessIndicator = message({
  code: 'indikator/uden-navn',
  severity: 'error',
  da: 'Indikatoren »{id}« mangler »navn«.',
  en: 'The indicator "{id}" lacks "navn".',
  help: { da: 'Skriv »navn:« under den.', en: 'Write "navn:" below it.' },
  explanation: {
    means: 'Navnet er det, læseren ser i tabellen over indikatorer. Uden det er tallet uden betydning.',
    file: 'traening/maal/01-ventetid.md',
    instead: '    navn: Borgere, der kommer i gang inden for 7 dage\n    udgangspunkt: 71 % i 2022',
    wrong: '    udgangspunkt: 71 % i 2022',
    right: '    navn: Borgere, der kommer i gang inden for 7 dage\n    udgangspunkt: 71 % i 2022',
  },
});

export const askedElsewhere = message({
  code: 'indikator/opgøres',
  severity: 'error',
  da: 'Opfølgningen »{id}« spørger ikke til målet, ventede {ventet}.',
  en: 'The follow-up "{id}" does not ask about the goal, expected {ventet}.',
  help: {
    da: 'Skriv en af målets egne opfølgninger, eller tag den med under »opfølgning«.',
    en: 'Name one of the goal\'s own follow-ups, or add this one under "opfølgning".',
  },
  explanation: {
    means:
      'Tallet skal gøres op ved en opfølgning, som målet ikke er med i. Skemaet ville ikke have målet, så ingen bliver spurgt.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: '    måltal: fald på 3 %',
    wrong: '    måltal: fald på 3 %\n    opgøres: [midtvejs]',
    right: '    måltal: fald på 3 %\n    opgøres: [år]',
  },
});

export const incompleteMilestone = message({
  code: 'milepæl/mangler',
  severity: 'error',
  da: 'Milepælen »{id}« mangler »{nøgle}«.',
  en: 'The milestone "{id}" lacks "{nøgle}".',
  help: { da: 'Skriv »{nøgle}:« under den.', en: 'Write "{nøgle}:" below it.' },
  explanation: {
    means:
      'En milepæl er noget, der skal være sket på et bestemt tidspunkt. Mangler teksten eller tiden, kan ingen se, om den er nået.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
    wrong: '    tekst: Tavlemøder er afprøvet på to hold',
    right: '    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
  },
});
