import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { findIn } from '../find-in.ts';
import type { RuleOf } from '../rule.ts';

const phoneNumber = adjustable({
  code: 'privat/telefon',
  severity: 'warning',
  da: 'Uventet telefonnummer »{nummer}«, ventede det i en tabel over kontakter.',
  en: 'Unexpected phone number "{nummer}", expected it in a table of contacts.',
  help: {
    da: 'Flyt det til tabellen over kontakter, eller skriv, hvem man skal spørge.',
    en: 'Move it to the table of contacts, or write whom to ask.',
  },
  explanation: {
    means:
      'Et telefonnummer i løbende tekst bliver liggende på nettet, når personen skifter job. I en tabel over kontakter kan det findes og rettes.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog. Ring på 00 00 00 12.',
    right: 'Holdlederne fører logbog. Spørg holdlederen.',
  },
});

const mailAddress = adjustable({
  code: 'privat/mail',
  severity: 'warning',
  da: 'Uventet mailadresse »{adresse}«, ventede den i en tabel over kontakter.',
  en: 'Unexpected mail address "{adresse}", expected it in a table of contacts.',
  help: {
    da: 'Flyt det til tabellen over kontakter, eller skriv, hvem man skal spørge.',
    en: 'Move it to the table of contacts, or write whom to ask.',
  },
  explanation: {
    means:
      'En mailadresse i løbende tekst bliver liggende på nettet, når personen skifter job. I en tabel over kontakter kan den findes og rettes.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog. Skriv til bodil@example.dk.',
    right: 'Holdlederne fører logbog. Spørg holdlederen.',
  },
});

/** Not what stands before the @ of an address on the net, which is reported as that. */
const mail = /(?<![\p{L}\d._%+-])(?<!(?::\/\/|www\.)[^\s/@]{0,100})[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const free = String.raw`(?<![\p{L}\d]|\d[.,/-]|[-+])`;
const end = String.raw`(?![\p{L}\d]|[.,/-]\d|[\s\u00a0]\d)`;
const spaced = String.raw`\d{2}(?:[ \u00a0]\d{2}){3}|\d{4}[ \u00a0]\d{4}`;
const phones = [
  new RegExp(String.raw`${free}(?:\+45[ \u00a0]?)?(?:${spaced})${end}`, 'gu'),
  new RegExp(String.raw`(?<!\d)\+45[ \u00a0]?\d{8}${end}`, 'gu'),
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:tlf|telefon|telefonnummer|mobil|mobilnummer|ring)(?:\.|:|en)?[ \u00a0](?:på[ \u00a0])?)\d{8}${end}`,
    'giu',
  ),
];
/** Numbers that begin so belong to firms and offices. */
const office = /^(?:\+45\s?)?[78]0/;

const years = /^(?:19|20)\d\d\s(?:19|20)\d\d$/;

/** Reports phone numbers and mail addresses in text and front matter: they belong in a table of contacts, where they are kept up to date. */
export const contactDetails: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'characters',
  messages: [phoneNumber, mailAddress],
  check: (passage) =>
    passage.kind === 'cell'
      ? []
      : [
          ...phones
            .flatMap((pattern) => findIn(passage, pattern))
            .filter(({ text }) => !office.test(text) && !years.test(text))
            .map(({ text, place }) => diagnose(phoneNumber, place, { nummer: text })),
          ...findIn(passage, mail).map(({ text, place }) => diagnose(mailAddress, place, { adresse: text })),
        ],
};
