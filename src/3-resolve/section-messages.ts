import { adjustable, message } from '../diagnostics/message.ts';

export const unknownHeading = message({
  code: 'overskrift/ukendt',
  severity: 'error',
  da: 'ramme.md har ikke overskriften »{titel}«.[ Mente du »{nærmest}«?]',
  en: 'ramme.md has no heading "{titel}".[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Enheden kan skrive under: {mulige}. Egne overskrifter skrives med ###.',
    en: 'The unit may write under: {mulige}. Own headings are written with ###.',
  },
  explanation: {
    means:
      'En overskrift med ## i aftale.md siger, hvor i den fælles ramme teksten skal stå. Denne findes ikke i ramme.md, så teksten har intet sted.',
    file: 'hjemmepleje/aftale.md',
    instead: '## Budget',
    wrong: '## Økonomien',
    right: '## Budget',
  },
});

export const noPlaceForText = message({
  code: 'overskrift/intet-lokalt',
  severity: 'error',
  da: 'Under »{titel}« har ramme.md ikke plads til enhedens tekst.',
  en: 'Under "{titel}" ramme.md has no place for the unit\'s text.',
  help: {
    da: 'Flyt teksten til et andet afsnit, eller sæt en linje med ::lokalt i ramme.md.',
    en: 'Move the text to another section, or put a line with ::lokalt in ramme.md.',
  },
  explanation: {
    means: 'Afsnittet er ens i alle aftaler og har ikke plads til enhedens egen tekst. Teksten ville ikke blive trykt.',
    file: 'traening/aftale.md',
    instead: '## Budget',
    wrong: '## Kvalitet\n\nVi måler hver måned.\n\n## Budget',
    right: '## Budget\n\nVi måler hver måned.',
  },
});

export const emptySection = adjustable({
  code: 'afsnit/tomt',
  severity: 'error',
  da: 'Afsnittet »{titel}« skal enheden skrive, og det er tomt.',
  en: 'The section "{titel}" is the unit\'s to write, and it is empty.',
  help: {
    da: 'Skriv det i aftale.md under overskriften ## {titel}.',
    en: 'Write it in aftale.md under the heading ## {titel}.',
  },
  explanation: {
    means: 'Afsnittet er enhedens at skrive, og intet står der. Læseren ville få en overskrift med en tom side under.',
    file: 'hjemmepleje/aftale.md',
    instead: '## Budget\n\nBudgettet er på 61 mio. kr.',
    wrong: '## Budget',
    right: '## Budget\n\nBudgettet er på 61 mio. kr.',
  },
});
