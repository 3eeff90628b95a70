import { adjustable } from '../diagnostics/message.ts';

export const unwantedSpace = adjustable({
  code: 'sprog/mellemrum',
  severity: 'style',
  da: 'Uventet mellemrum {sted}, ventede intet.',
  en: 'Unexpected space {stedEn}, expected none.',

  explanation: {
    means:
      'Der er et mellemrum, hvor der ikke skal være et, fx før et komma. Så kan tegnet havne alene på den næste linje.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold mødes ved tavlen , også om vinteren.',
    right: 'Alle hold mødes ved tavlen, også om vinteren.',
  },
});
