import type { Explanation } from '../explanation.ts';
import type { formsCodes } from '../rules/forms.ts';

/** The explanations of the codes of filled forms. */
export const formsExplanations: Record<keyof typeof formsCodes, Explanation> = {
  'skema/ulæseligt': {
    means:
      'Filen er ikke en, som et skema har gemt, eller den er gået i stykker, fx fordi den er rettet i hånden eller kun hentet halvt.',
    case: 'import/ulaeseligt',
    wrong: '"år": 2023 uden komma efter, eller et regneark',
    right: 'filen, som den blev gemt: traening-midtvejs-2023.json',
  },
  'skema/udgave': {
    means: 'Skemaet er gemt af en anden udgave af programmet, som skriver filen på en anden måde.',
    case: 'import/udgave',
    wrong: '"skema": 2',
    right: '"skema": 1',
  },
  'skema/år': {
    means: 'Svarene hører til et år, som der ikke er aftaler for her. Ellers kunne de ende i den forkerte aftale.',
    case: 'import/andet-aar',
    wrong: '"år": 2022',
    right: '"år": 2023',
  },
  'skema/år-ulæseligt': {
    means:
      'Der er en fejl i årets egne filer, så ingen ved, hvad der er aftalt. Skemaet fejler ikke noget, og intet er skrevet.',
    case: 'import/aar-ulaeseligt',
    wrong: 'en aarshjul.yaml, der ikke kan læses',
    right: 'en aarshjul.yaml, som »aftale check« ikke har fejl til',
  },
  'skema/enhed': {
    means: 'Svarene hører til en enhed, som ikke har en aftale i det år.',
    case: 'import/ukendt-enhed',
    wrong: '"enhed": "traning"',
    right: '"enhed": "traening"',
  },
  'skema/opfølgning': {
    means: 'Der svares kun på årets to opfølgninger, midtvejs og år. Andre følges op et andet sted.',
    case: 'import/ukendt-opfoelgning',
    wrong: '"opfølgning": "statusrapport"',
    right: '"opfølgning": "midtvejs"',
  },
  'skema/ukendt-mål': {
    means: 'Der er svaret på et mål eller en indsats, som aftalen ikke har, så svaret kan ikke skrives nogen steder.',
    case: 'import/ukendt-maal',
    wrong: '"mål": { "ventetider": …',
    right: '"mål": { "ventetid": …',
  },
  'skema/mål-ændret': {
    means:
      'Den, der svarede, så målet med andre ord eller tal, end det har nu. Svaret kan derfor være forkert og skal læses igennem.',
    case: 'import/maal-aendret',
    wrong: 'et skema fra før målet blev rettet',
    right: 'filen åbnet i det nye skema og gemt igen',
  },
  'skema/for-langt': {
    means:
      'Et svar er længere, end nogen læser det: en tekst på over 4.000 tegn eller en linje, fx en begrundelse, på over 2.000. Skemaet siger til, mens der skrives.',
    case: 'import/for-langt',
    wrong: 'en begrundelse, der er hele referatet af et møde',
    right: 'begrundelsen i et par sætninger og referatet som bilag',
  },
  'skema/to-gange': {
    means: 'To af filerne svarer forskelligt på det samme. Programmet kan ikke vide, hvilket svar der gælder.',
    case: 'import/to-gange',
    wrong: 'aftale import skema.json skema-2.json',
    right: 'aftale import skema-2.json',
  },
};
