import type { Explanation } from '../explanation.ts';

/** Rules of outcomes and themes: their names, and who contributes to them. */
export const outcomesExplanations = {
  'effektmål/næsten': {
    means:
      'Teksten nævner et effektmål med næsten, men ikke helt, det navn, det er vedtaget med. Læseren kan tro, at det er et andet.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Den, der kommer hurtigt i gang, kan hurtigere klare sig selv.',
    wrong: 'Målet støtter effektmålet »Flere borgere bliver selvhjulpne«.',
    right: 'Målet støtter [](effektmål:selvhjulpne).',
  },
  'effektmål/ingen-bidrager': {
    means:
      'Effektmålet er vedtaget, men ingen aftale gør noget for det i år. Det bør være et valg og ikke en forglemmelse.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: 'bidrager-til: [selvhjulpne, tryghed, børns-vaner]',
    wrong: 'bidrager-til: [selvhjulpne, tryghed]',
    right: 'bidrager-til: [selvhjulpne, tryghed, børns-vaner]',
  },
  'effektmål/erklæret-uden-indsats': {
    means:
      'Teksten siger, at enheden bidrager til et effektmål, men intet mål og ingen indsats hos den gør det. Så bliver bidraget heller ikke fulgt op.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: 'Kørebøgerne er kilden.',
    wrong: 'Kørebøgerne er kilden. Målet bidrager også til [](effektmål:tryghed).',
    right: 'Kørebøgerne er kilden.',
  },
  'effektmål/fælles-uden-bidrag': {
    means:
      'Den fælles tekst nævner et effektmål, som ingen af de mål, der har teksten, bidrager til. Så lover teksten mere end målene.',
    file: 'faelles/maal/koersel.md',
    instead: 'Møder på tværs holdes på video.',
    wrong: 'Møder på tværs holdes på video. Det bidrager til [](effektmål:tryghed).',
    right: 'Møder på tværs holdes på video.',
  },
  'indsatsområde/opremsning': {
    means:
      'Teksten remser indsatsområderne op, men mangler et eller flere af dem, der er overskrifter længere fremme. Læseren venter noget andet, end der kommer.',
    case: '4-check/indsatsomraader-opremsning',
    wrong: 'Med fem indsatsområder: »Målene dækker styring, kvalitet, trivsel og bæredygtighed.«',
    right: '»Målene dækker {{indsatsområder}}.«',
  },
} satisfies Record<string, Explanation>;
