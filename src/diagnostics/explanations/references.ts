import type { Explanation } from '../explanation.ts';

/** Rules of references: pointing without a link. */
export const referencesExplanations = {
  'henvisning/retning': {
    means:
      '»Ovenfor« og »nedenstående« siger ikke, hvor der skal ses, når aftalen læses på en skærm eller læses op. Et link fører læseren dertil, også når teksten flyttes.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Pengene er fordelt i nedenstående tabel.',
    right: 'Pengene er fordelt i [](tabel:budget).',
  },
  'henvisning/side': {
    means:
      'Et sidetal passer kun til én udgave på papir. Netsiden har ingen sider, og næste rettelse kan flytte teksten.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Pengene er fordelt i tabellen på side 7.',
    right: 'Pengene er fordelt i [](tabel:budget).',
  },
  'henvisning/uden-link': {
    means: 'Teksten beder læseren se et sted, men siger ikke hvor. Linket er oftest gået tabt ved kopiering.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Læs mere om vores hold her.',
    right: 'Læs mere om [vores hold](https://example.dk/hold).',
  },
  'henvisning/nummer': {
    means:
      'Numre gives af programmet og ændrer sig, når et mål eller en tabel kommer til. Et nummer i teksten vil før eller siden pege på noget andet.',
    file: 'traening/aftale.md',
    instead: 'som er omtalt i [](mål:ventetid).',
    wrong: 'som er omtalt i mål 1.',
    right: 'som er omtalt i [](mål:ventetid).',
  },
  'henvisning/mærke': {
    means:
      'En stjerne eller et lille tal henviser til en note, som ikke er der. Læseren leder efter den og kan tro, at noget er fjernet.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Budgettet* dækker den træning, som er omtalt i [](mål:ventetid).',
    right: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
  },
} satisfies Record<string, Explanation>;
