import type { Explanation } from '../explanation.ts';

/** Titles and headings: which there may be, and where text belongs. */
export const headingsExplanations = {
  'titel/mangler': {
    means:
      'Målets titel står på en linje, der begynder med # og et mellemrum. Den er målets overskrift i aftalen og navnet i alle henvisninger til det.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '# Tavlemøder på alle hold\n\n## Resultat',
    wrong: '## Resultat',
    right: '# Tavlemøder på alle hold\n\n## Resultat',
  },
  'titel/to-gange': {
    means:
      'Et mål har én titel. En linje til med ét # er oftest et spørgsmål eller en overskrift i svaret, der mangler et # eller to.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag',
    wrong: '# Mødets værdi\n\n## Bidrag',
    right: '## Bidrag\n\n### Mødets værdi',
  },
  'tekst/uden-sted': {
    means: 'Teksten står før den første overskrift og hører derfor ikke til noget svar. Den ville ikke blive trykt.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '# Tavlemøder på alle hold\n\n## Resultat',
    wrong: '# Tavlemøder på alle hold\n\nMødet varer et kvarter.\n\n## Resultat',
    right: '# Tavlemøder på alle hold\n\n## Resultat\n\nMødet varer et kvarter.',
  },
  'overskrift/dobbelt': {
    means:
      'To afsnit har samme overskrift, så programmet ved ikke, hvilket svar der gælder, og et link til overskriften kan føre to steder hen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '## Bidrag',
    wrong: '## Resultat',
    right: '## Bidrag',
  },
  'overskrift/niveau': {
    means:
      'I aftale.md svarer overskrifter med ## til dem i ramme.md, og enhedens egne har ###. En overskrift med ét # ville bryde kapitlernes nummerering.',
    file: 'hjemmepleje/aftale.md',
    instead: '## Budget',
    wrong: '# Aftalen for Hjemmeplejen\n\n## Budget',
    right: '## Budget',
  },
  'overskrift/ukendt': {
    means:
      'En overskrift med ## i aftale.md siger, hvor i den fælles ramme teksten skal stå. Denne findes ikke i ramme.md, så teksten har intet sted.',
    file: 'hjemmepleje/aftale.md',
    instead: '## Budget',
    wrong: '## Økonomien',
    right: '## Budget',
  },
  'overskrift/intet-lokalt': {
    means: 'Afsnittet er ens i alle aftaler og har ikke plads til enhedens egen tekst. Teksten ville ikke blive trykt.',
    file: 'traening/aftale.md',
    instead: '## Budget',
    wrong: '## Kvalitet\n\nVi måler hver måned.\n\n## Budget',
    right: '## Budget\n\nVi måler hver måned.',
  },
  'overskrift/spring': {
    means:
      'Overskriften springer et niveau over. Den, der får aftalen læst op, går fra overskrift til overskrift og tror så, at et afsnit mangler.',
    file: 'traening/aftale.md',
    instead: '::tabel{#budget}',
    wrong: '#### Pengene\n\n::tabel{#budget}',
    right: '### Pengene\n\n::tabel{#budget}',
  },
  'afsnit/tomt': {
    means: 'Afsnittet er enhedens at skrive, og intet står der. Læseren ville få en overskrift med en tom side under.',
    file: 'hjemmepleje/aftale.md',
    instead: '## Budget\n\nBudgettet er på 61 mio. kr.',
    wrong: '## Budget',
    right: '## Budget\n\nBudgettet er på 61 mio. kr.',
  },
} satisfies Record<string, Explanation>;
