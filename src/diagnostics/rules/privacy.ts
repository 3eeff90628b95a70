import { type Message, rule } from '../message.ts';

const table = {
  da: 'Flyt det til tabellen over kontakter, eller skriv, hvem man skal spørge.',
  en: 'Move it to the table of contacts, or write whom to ask.',
};

/** Rules of privacy: numbers and addresses of persons. */
export const privacyCodes = {
  'privat/cpr': rule(
    'error',
    'Uventet CPR-nummer {nummer}, ventede intet, der peger på en borger.',
    'Unexpected civil registration number {nummer}, expected nothing that points to a citizen.',
    {
      da: 'Slet det, også fra historikken i Git, og giv databeskyttelsesrådgiveren besked.',
      en: "Delete it, from Git's history too, and tell the data protection officer.",
    },
  ),
  'privat/telefon': rule(
    'warning',
    'Uventet telefonnummer »{nummer}«, ventede det i en tabel over kontakter.',
    'Unexpected phone number "{nummer}", expected it in a table of contacts.',
    table,
  ),
  'privat/mail': rule(
    'warning',
    'Uventet mailadresse »{adresse}«, ventede den i en tabel over kontakter.',
    'Unexpected mail address "{adresse}", expected it in a table of contacts.',
    table,
  ),
} as const satisfies Record<string, Message>;
