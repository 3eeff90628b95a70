import { fault } from '../diagnostics/diagnostic.ts';
import { adjustable } from '../diagnostics/message.ts';

export const personalNumber = adjustable({
  code: 'privat/cpr',
  severity: 'error',
  da: 'Uventet CPR-nummer {nummer}, ventede intet, der peger på en borger.',
  en: 'Unexpected civil registration number {nummer}, expected nothing that points to a citizen.',
  help: {
    da: 'Slet det, også fra historikken i Git, og giv databeskyttelsesrådgiveren besked.',
    en: "Delete it, from Git's history too, and tell the data protection officer.",
  },
  explanation: {
    means:
      'Et CPR-nummer peger på en borger og må aldrig stå i en aftale, som alle kan læse. Det er også i filens historie, selv når det er slettet, så databeskyttelsesrådgiveren skal have besked.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog, fx over 311236-4000.',
    right: 'Holdlederne fører logbog.',
  },
});

/** Said without repeating the number. */
export const personalNumberFault = fault(personalNumber, { nummer: '######-####' });
