import { diagnose } from '../../diagnostics/diagnostic.ts';
import { findIn } from '../find-in.ts';
import type { Rule } from '../rule.ts';

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
export const contactDetails: Rule = ({ passages }) => {
  const text = passages.filter(({ kind }) => kind !== 'cell');
  return [
    ...phones
      .flatMap((pattern) => [...findIn(text, pattern)])
      .filter(({ text }) => !office.test(text) && !years.test(text))
      .map((found) => diagnose('privat/telefon', found.place, { nummer: found.text })),
    ...[...findIn(text, mail)].map((found) => diagnose('privat/mail', found.place, { adresse: found.text })),
  ];
};
