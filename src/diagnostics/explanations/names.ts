import type { Explanation } from '../explanation.ts';

/** Rules of names: units, systems, abbreviations, partners, persons. */
export const namesExplanations = {
  'navn/variant': {
    means: 'Det samme har to navne i aftalen. Læseren kan tro, at det er to forskellige enheder eller systemer.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Træning og Forebyggelse fordeler selv pengene.',
    right: 'Træning & Forebyggelse fordeler selv pengene.',
  },
  'navn/store-bogstaver': {
    means:
      'Navnet er skrevet med andre store og små bogstaver end ellers. Med lille ligner det et almindeligt ord og ikke en enhed.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Hjemmeplejen henviser borgerne.',
    wrong: 'Borgerne henvises af hjemmeplejen.',
    right: 'Borgerne henvises af Hjemmeplejen.',
  },
  'navn/person': {
    means:
      'Navnet ligner en leders, men er stavet anderledes end dér, hvor aftalen har det fra. Enten er det en fejl, eller også er det to personer.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Signe Lundt fordeler pengene.',
    right: '{{leder}} fordeler pengene.',
  },
  'forkortelse/uforklaret': {
    means: 'Forkortelsen er ikke forklaret. Politikere og borgere, der læser aftalen, kender den ikke.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog i EOJ.',
    right: 'Holdlederne fører logbog i den elektroniske omsorgsjournal (EOJ).',
  },
  'forkortelse/forklaret-igen': {
    means:
      'Forkortelsen er allerede forklaret tidligere i aftalen. Den anden forklaring gør teksten længere og kan være en anden end den første.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong:
      'Holdlederne fører logbog i den elektroniske omsorgsjournal (EOJ). De læser den elektroniske omsorgsjournal (EOJ) hver dag.',
    right: 'Holdlederne fører logbog i den elektroniske omsorgsjournal (EOJ). De læser EOJ hver dag.',
  },
  'samarbejde/mangler': {
    means:
      'Teksten siger, at en enhed er med, men den står ikke blandt målets partnere. Så ser hverken læseren eller den anden enhed, at der regnes med den.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'samarbejder-med: [hjemmepleje, patientforeningen]',
    wrong: 'samarbejder-med: [patientforeningen]',
    right: 'samarbejder-med: [hjemmepleje, patientforeningen]',
  },
  'samarbejde/nej': {
    means: 'Målet svarer »Nej« til, om det kræver samarbejde, men teksten fortæller om et. Læseren får to svar.',
    file: 'traening/maal/03-koersel.md',
    instead: '---\n\n## Måling',
    wrong: 'samarbejder-med: []\n---\n\n## Måling\n\nVi kører sammen med tre kommuner.',
    right: 'samarbejder-med: []\n---\n\n## Måling\n\nVi kører sammen, når vi kan.',
  },
  'samarbejde/modsagt': {
    means: 'Målet nævner partnere, men teksten siger, at det ikke kræver samarbejde. Læseren får to svar.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Hjemmeplejen henviser borgerne.',
    wrong: 'Målet kræver ikke samarbejde.',
    right: 'Hjemmeplejen henviser borgerne.',
  },
  'samarbejde/ensidigt': {
    means:
      'Den ene aftale regner med den anden enhed, men den andens aftale nævner det ikke. Så er det ikke sikkert, at de to er enige.',
    file: 'hjemmepleje/maal/01-koersel.md',
    instead: 'fælles: koersel\nsamarbejder-med: [traening]',
    wrong: 'fælles: koersel',
    right: 'fælles: koersel\nsamarbejder-med: [traening]',
  },
} satisfies Record<string, Explanation>;
