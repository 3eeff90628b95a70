import type { Explanation } from '../explanation.ts';

const logbook = { file: 'traening/maal/02-tavlemoeder.md', instead: 'Holdlederne fører logbog.' };

/** Rules of privacy: numbers and addresses of persons. */
export const privacyExplanations = {
  'privat/cpr': {
    means:
      'Et CPR-nummer peger på en borger og må aldrig stå i en aftale, som alle kan læse. Det er også i filens historie, selv når det er slettet, så databeskyttelsesrådgiveren skal have besked.',
    ...logbook,
    wrong: 'Holdlederne fører logbog, fx over 311236-4000.',
    right: 'Holdlederne fører logbog.',
  },
  'privat/telefon': {
    means:
      'Et telefonnummer i løbende tekst bliver liggende på nettet, når personen skifter job. I en tabel over kontakter kan det findes og rettes.',
    ...logbook,
    wrong: 'Holdlederne fører logbog. Ring på 00 00 00 12.',
    right: 'Holdlederne fører logbog. Spørg holdlederen.',
  },
  'privat/mail': {
    means:
      'En mailadresse i løbende tekst bliver liggende på nettet, når personen skifter job. I en tabel over kontakter kan den findes og rettes.',
    ...logbook,
    wrong: 'Holdlederne fører logbog. Skriv til bodil@example.dk.',
    right: 'Holdlederne fører logbog. Spørg holdlederen.',
  },
} satisfies Record<string, Explanation>;
