import { message } from '../diagnostics/message.ts';

export const repeatedHeading = message({
  code: 'overskrift/dobbelt',
  severity: 'error',
  da: 'Overskriften »{titel}« står to gange.',
  en: 'The heading "{titel}" stands here twice.',

  explanation: {
    means:
      'To afsnit har samme overskrift, så programmet ved ikke, hvilket svar der gælder, og et link til overskriften kan føre to steder hen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag',
    wrong: '## Resultat',
    right: '## Bidrag',
  },
});

export const wrongLevel = message({
  code: 'overskrift/niveau',
  severity: 'error',
  da: 'Uventet »# {titel}«, ventede kun overskrifter med ## og ### i aftale.md.',
  en: 'Unexpected "# {titel}", expected only headings with ## and ### in aftale.md.',
  help: {
    da: 'Skriv ## foran en overskrift fra ramme.md og ### foran en af enhedens egne.',
    en: "Write ## before a heading of ramme.md and ### before one of the unit's own.",
  },
  explanation: {
    means:
      'I aftale.md svarer overskrifter med ## til dem i ramme.md, og enhedens egne har ###. En overskrift med ét # ville bryde kapitlernes nummerering.',
    file: 'hjemmepleje/aftale.md',
    instead: '## Budget',
    wrong: '# Aftalen for Hjemmeplejen\n\n## Budget',
    right: '## Budget',
  },
});

export const secondTitle = message({
  code: 'titel/to-gange',
  severity: 'error',
  da: 'Uventet »# {titel}«, ventede kun én linje med ét #: titlen.',
  en: 'Unexpected "# {titel}", expected only one line with one #: the title.',
  help: {
    da: 'Skriv ## foran et spørgsmål og ### foran en overskrift i svaret.',
    en: 'Write ## before a question and ### before a heading in the answer.',
  },
  explanation: {
    means:
      'Et mål har én titel. En linje til med ét # er oftest et spørgsmål eller en overskrift i svaret, der mangler et # eller to.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag',
    wrong: '# Mødets værdi\n\n## Bidrag',
    right: '## Bidrag\n\n### Mødets værdi',
  },
});

export const textWithoutPlace = message({
  code: 'tekst/uden-sted',
  severity: 'error',
  da: 'Uventet tekst før den første overskrift med {tegn}; den ville ikke blive trykt.',
  en: 'Unexpected text before the first heading with {tegn}; it would not be printed.',
  help: { da: 'Sæt teksten under den overskrift, den hører til.', en: 'Put the text under the heading it belongs to.' },
  explanation: {
    means: 'Teksten står før den første overskrift og hører derfor ikke til noget svar. Den ville ikke blive trykt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '# Tavlemøder på alle hold\n\n## Resultat',
    wrong: '# Tavlemøder på alle hold\n\nMødet varer et kvarter.\n\n## Resultat',
    right: '# Tavlemøder på alle hold\n\n## Resultat\n\nMødet varer et kvarter.',
  },
});

export const unknownAnswerHeading = message({
  code: 'opfølgning/overskrift',
  severity: 'error',
  da: 'Uventet overskrift »{titel}«, ventede {ventet}.[ Mente du »{nærmest}«?]',
  en: 'Unexpected heading "{titel}", expected {ventet}.[ Did you mean "{nærmest}"?]',

  explanation: {
    means:
      'Svaret trykkes i rapportens egne rubrikker. Kun de tre overskrifter har en plads der; det øvrige skrives over dem.',
    file: 'hjemmepleje/opfoelgning/aar/01-koersel.md',
    instead: '',
    wrong:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\n## Resultat\n\nRuterne er lagt om.\n',
    right:
      '---\nopgjort: 6.11.2023\nindikatorer:\n  koersel: 389.000 km i januar-oktober 2023\n---\n\nRuterne er lagt om.\n',
  },
});
