import { message } from '../diagnostics/message.ts';

export const missingYearFile = message({
  code: 'år/mangler-fil',
  severity: 'error',
  da: '{fil} mangler.',
  en: '{fil} is missing.',
  help: {
    da: 'Et år har aarshjul.yaml, enheder.yaml og ramme.md.',
    en: 'A year has aarshjul.yaml, enheder.yaml and ramme.md.',
  },
  explanation: {
    means:
      'Tre filer bærer hele året: oplysninger, enheder og den fælles ramme. Uden en af dem kan ingen aftale for året skrives.',
    case: '3-resolve/aar-mangler-fil',
    wrong: 'Mappen 2023 har aarshjul.yaml og ramme.md.',
    right: 'Mappen 2023 har aarshjul.yaml, enheder.yaml og ramme.md.',
  },
});

export const emptyAgreement = message({
  code: 'aftale/tom',
  severity: 'error',
  da: 'Mappen har ingen aftale.md.',
  en: 'The folder has no aftale.md.',
  help: { da: 'Skriv aftale.md, eller slet mappen.', en: 'Write aftale.md, or delete the folder.' },
  explanation: {
    means:
      'En mappe i årets mappe er en enheds aftale, og aftale.md har dens leder og dialogmøde. Uden den bliver der ingen aftale, heller ikke af de mål, som måske ligger i mappen.',
    case: '3-resolve/aftale-tom',
    wrong: 'Mappen senior har kun maal/01-nyt.md.',
    right: 'Mappen senior har aftale.md og maal/01-nyt.md.',
  },
});

export const sharedId = message({
  code: 'fil/samme-id',
  severity: 'error',
  da: 'To filer har samme id »{id}«.',
  en: 'Two files have the same id "{id}".',
  help: {
    da: 'Giv den ene et andet navn. Tallet først i navnet tæller ikke med, og æ, ø og å er det samme som ae, oe og aa.',
    en: 'Give one of them another name. The number at the beginning does not count, and æ, ø and å are the same as ae, oe and aa.',
  },
  explanation: {
    means:
      'Et id er filens navn uden tallet forrest. Links, prioriteter og opfølgninger peger på id’et, så med to ens ved ingen, hvilken fil der er ment.',
    case: '3-resolve/samme-id',
    wrong: 'maal/01-ventetid.md og maal/04-ventetid.md',
    right: 'maal/01-ventetid.md og maal/04-ventetid-hjemme.md',
  },
});

export const halfTable = message({
  code: 'tabel/halv',
  severity: 'error',
  da: 'Tabellen mangler {fil}.',
  en: 'The table lacks {fil}.',
  help: { da: 'En tabel er to filer: ID.csv og ID.yaml.', en: 'A table is two files: ID.csv and ID.yaml.' },
  explanation: {
    means:
      'En tabel er to filer: tallene i CSV og det, tallene ikke selv siger, i YAML. Uden den ene kan tabellen ikke vises.',
    case: '3-resolve/tabel-halv',
    wrong: 'Mappen tabeller/ har medarbejdere.yaml.',
    right: 'Mappen tabeller/ har medarbejdere.yaml og medarbejdere.csv.',
  },
});
