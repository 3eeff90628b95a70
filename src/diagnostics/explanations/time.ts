import type { Explanation } from '../explanation.ts';

/** Rules of time: years, dates, deadlines and quarters. */
export const timeExplanations = {
  'tid/årstal': {
    means:
      'Sætningen siger, hvad enheden vil eller gør, men nævner et andet år end aftalens. Det er oftest blevet stående fra en tidligere aftale, og læseren kan ikke vide, hvilket år der gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'I 2022 skal alle hold mødes ved tavlen hver uge.',
    right: 'I {{år}} skal alle hold mødes ved tavlen hver uge.',
  },
  'tid/uden-for-året': {
    means: 'Tiden ligger uden for det år, aftalen gælder, så ingen af årets opfølgninger kan svare for den.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    senest: 1.5.2023',
    wrong: '    senest: 1.5.2022',
    right: '    senest: 1.5.2023',
  },
  'tid/dialogmøde': {
    means:
      'Aftalen bygger på dialogmødet, som holdes, før den begynder at gælde. En senere dag er oftest et forkert årstal.',
    file: 'traening/aftale.md',
    instead: 'dialogmøde: 12.12.2022',
    wrong: 'dialogmøde: 12.12.2023',
    right: 'dialogmøde: 12.12.2022',
  },
  'tid/frist-efter-skema': {
    means:
      'Målet følges kun op i et skema, der skal være afleveret, før målets tid er gået. Lederen kan ikke svare, og ingen spørger igen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'bidrager-til: [tryghed]',
    wrong: 'bidrager-til: [tryghed]\nopfølgning: [midtvejs]',
    right: 'bidrager-til: [tryghed]\nopfølgning: [midtvejs, år]',
  },
  'tid/kvartal-modsiger': {
    means:
      'Der står både et kvartal og en dato, og datoen ligger ikke i kvartalet. Læseren kan ikke vide, hvad der gælder.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Møderne begynder i 1. kvartal {{år}} (senest den 30. april).',
    right: 'Møderne begynder i 1. kvartal {{år}} (senest den 31. marts).',
  },
  'tid/forældet-status': {
    means:
      'Teksten siger, hvordan noget stod til på et tidspunkt, der er forbi, når aftalen begynder at gælde. Læseren får en gammel oplysning.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Strategien for træning er under udarbejdelse pr. oktober 2022.',
    right: 'Strategien for træning blev vedtaget i november 2022.',
  },
} satisfies Record<string, Explanation>;
