import { message } from '../diagnostics/message.ts';

export const brokenLink = message({
  code: 'link/mål',
  severity: 'error',
  da: 'Linket peger på {slags} »{id}«, som ikke findes.[ Mente du »{nærmest}«?]',
  en: 'The link points at {slagsEn} "{id}", which does not exist.[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Efter »:« står et id: filens navn uden tal og endelse, eller overskriften med små bogstaver og bindestreger.',
    en: 'After ":" stands an id: the name of the file without number and ending, or the heading in small letters and hyphens.',
  },
  explanation: {
    means:
      'Linket peger på et mål, en tabel, et afsnit, et effektmål eller en enhed, som ikke er der. Læseren ville stå med en henvisning til ingenting.',
    file: 'traening/aftale.md',
    instead: '[](mål:ventetid)',
    wrong: '[](mål:ventetiden)',
    right: '[](mål:ventetid)',
  },
});

export const linkToHidden = message({
  code: 'link/ikke-vist',
  severity: 'error',
  da: 'Linket peger på {slags} »{id}«, som dokumentet ikke viser.',
  en: 'The link points at {slagsEn} "{id}", which the document does not show.',
  help: {
    da: 'Sæt en linje med ::tabel{#{id}} det sted, tabellen skal stå.',
    en: 'Put a line with ::tabel{#{id}} where the table belongs.',
  },
  explanation: {
    means: 'Tabellen findes, men dokumentet viser den ikke, så linket har intet sted at føre læseren hen.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).\n\n::tabel{#budget}',
    wrong: 'Pengene er fordelt i [](tabel:budget).',
    right: 'Pengene er fordelt i [](tabel:budget).\n\n::tabel{#budget}',
  },
});

export const missingImage = message({
  code: 'billede/mangler',
  severity: 'error',
  da: 'Billedet »{fil}« findes ikke.[ Mente du »{nærmest}«?]',
  en: 'The image "{fil}" does not exist.[ Did you mean "{nærmest}"?]',
  help: { da: 'Læg det i samme mappe som teksten.', en: 'Put it in the same folder as the text.' },
  explanation: {
    means: 'Teksten viser et billede, som ikke ligger i mappen. Der ville blive et hul på siden.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavlen.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
});

export const imageOutside = message({
  code: 'billede/udenfor',
  severity: 'error',
  da: 'Billedet »{fil}« ligger uden for tekstens mappe.',
  en: 'The image "{fil}" lies outside the text\'s folder.',
  help: { da: 'Læg det i samme mappe som teksten.', en: 'Put it in the same folder as the text.' },
  explanation: {
    means:
      'Billedet ligger i en anden mappe end teksten. Ligger de sammen, følger billedet med, når teksten flyttes eller bruges igen næste år.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](../maal/tavle.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
});

export const imageFromNet = message({
  code: 'billede/fra-nettet',
  severity: 'error',
  da: 'Uventet adresse »{fil}«, ventede navnet på et billede i tekstens mappe.',
  en: 'Unexpected address "{fil}", expected the name of an image in the folder of the text.',
  help: {
    da: 'Hent billedet, og læg det i samme mappe som teksten.',
    en: 'Fetch the image and put it in the same folder as the text.',
  },
  explanation: {
    means:
      'Billedet ligger på nettet og kan ændre sig eller forsvinde, og at hente det fortæller andre, at aftalen læses. Aftalen skal være hel i sig selv.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](https://example.dk/tavle.png)',
    right: 'Holdlederne fører logbog.\n\n![Tavlen på det første hold](tavle.png)',
  },
});
