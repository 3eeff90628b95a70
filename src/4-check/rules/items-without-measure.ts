import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { RuleOf } from '../rule.ts';

const goalWithoutMeasure = adjustable({
  code: 'mål/uden-indikator',
  severity: 'warning',
  da: 'Målet har hverken indikatorer eller milepæle, ventede mindst én.',
  en: 'The goal has neither indicators nor milestones, expected at least one.',
  help: {
    da: 'Skriv under »indikatorer«, hvad der tælles eller måles, eller under »milepæle«, hvad der skal være sket hvornår.',
    en: 'Write under "indikatorer" what is counted or measured, or under "milepæle" what is to have happened when.',
  },
  explanation: {
    means:
      'Målet har intet, der kan tælles, måles eller være sket på et tidspunkt. Ved årets slutning kan ingen sige, om det er nået.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead:
      'milepæle:\n  afprøvet:\n    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023\n  alle-hold:\n    tekst: Alle hold har tavlemøder\n    senest: 4. kvartal 2023\n',
    wrong: '',
    right: 'milepæle:\n  alle-hold:\n    tekst: Alle hold har tavlemøder\n    senest: 4. kvartal 2023\n',
  },
});

const goalOfMilestones = adjustable({
  code: 'mål/kun-milepæle',
  severity: 'style',
  da: 'Målet har kun milepæle, ventede også en indikator: så kan det ses, hvad der kom ud af det.',
  en: 'The goal has milestones only, expected an indicator too: then it can be seen what came of it.',
  help: {
    da: 'Skriv under »indikatorer«, hvad der tælles eller måles; »måltal: ja« er nok, hvor noget skal være på plads.',
    en: 'Write under "indikatorer" what is counted or measured; "måltal: ja" is enough where something is to be in place.',
  },
  explanation: {
    means:
      'Milepæle viser, at noget er gjort, men ikke, hvad der kom ud af det. Med en indikator kan læseren også se virkningen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'milepæle:\n',
    wrong: 'milepæle:\n',
    right: 'indikatorer:\n  logboeger:\n    navn: Hold med en logbog\n    måltal: alle\nmilepæle:\n',
  },
});

const initiativeWithoutMeasure = adjustable({
  code: 'indsats/uden-indikator',
  severity: 'warning',
  da: 'Indsatsen har ingen indikatorer, ventede mindst én: et succeskriterium er en indikator.',
  en: 'The initiative has no indicators, expected at least one: a success criterion is an indicator.',
  help: {
    da: 'Skriv succeskriteriet under »indikatorer« med »navn« og »måltal«.',
    en: 'Write the success criterion under "indikatorer" with "navn" and "måltal".',
  },
  explanation: {
    means:
      'En indsats skal have et succeskriterium, der kan måles. Uden en indikator kan ingen se, om indsatsen virkede.',
    file: 'traening/indsatser/01-genoptraening.md',
    instead: 'indikatorer:\n  naaede-maal:\n    navn: Borgere, der når deres mål\n    måltal: mindst 80 %\n',
    wrong: '',
    right: 'indikatorer:\n  naaede-maal:\n    navn: Borgere, der når deres mål\n    måltal: mindst 80 %\n',
  },
});

/** Reports goals and initiatives without an indicator: those with milestones, which tell when but not how much, and those with nothing. */
export const itemsWithoutMeasure: RuleOf<'item'> = {
  scope: 'item',
  reads: 'facts',
  messages: [goalOfMilestones, goalWithoutMeasure, initiativeWithoutMeasure],
  check: ({ kind, indicators, milestones, place }) => {
    if (indicators.length > 0) return [];
    if (kind === 'initiative') return [diagnose(initiativeWithoutMeasure, place)];
    return [diagnose(milestones.length > 0 ? goalOfMilestones : goalWithoutMeasure, place)];
  },
};
