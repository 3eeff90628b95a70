import { plain } from '../../danish/plain.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { contactsOf } from '../../insight/contacts.ts';
import { isLeader } from '../../insight/make-task.ts';
import type { Agreement } from '../../model/year.ts';
import type { RuleOf } from '../rule.ts';

const unknownResponsible = adjustable({
  code: 'ansvarlig/ukendt',
  severity: 'warning',
  da: 'Ukendt ansvarlig »{navn}«, ventede en funktion eller et navn fra kontakttabellen for {enhed}.[ Mente du »{nærmest}«?]',
  en: 'Unknown responsible "{navn}", expected a role or name of the contacts of {enhed}.[ Did you mean "{nærmest}"?]',
  help: {
    da: 'Skriv en, der står i tabellen med »Navn« og »Mail«, eller »centerlederen«; ellers tilføj en række i tabellen.',
    en: 'Name someone in the table with "Navn" and "Mail", or "centerlederen"; else add a row to the table.',
  },
  explanation: {
    means:
      'Ingen i aftalens kontakttabel har det navn eller den funktion. Så ved ingen, hvem der skal svare ved opfølgningen, og mailen har ingen adresse.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'bidrager-til: [tryghed]\n',
    wrong: 'bidrager-til: [tryghed]\nansvarlig: Signe Lunde\n',
    right: 'bidrager-til: [tryghed]\nansvarlig: Signe Lund\n',
  },
});

/** Reports who is named as responsible for a goal, initiative, indicator or milestone, and is neither a contact, the leader nor the department head. */
export const unknownResponsibles: RuleOf<'agreement'> = {
  scope: 'agreement',
  reads: 'facts',
  messages: [unknownResponsible],
  check: (agreement) => {
    const known = knownNames(agreement);
    const isKnown = (name: string) => isLeader(name) || known.some((each) => each.toLowerCase() === name.toLowerCase());
    return [...agreement.goals, ...agreement.initiatives]
      .flatMap((item) => [item, ...item.indicators, ...item.milestones])
      .flatMap(({ responsible }) => responsible ?? [])
      .filter(({ text }) => !isKnown(plain(text)))
      .map(({ text, place }) =>
        diagnose(unknownResponsible, place, {
          navn: text,
          enhed: agreement.unit.name,
          nærmest: nearest(plain(text), [...known, 'centerlederen']),
        }),
      );
  },
};

const knownNames = (agreement: Agreement): string[] => [
  ...contactsOf(agreement).flatMap(({ name, role }) => [name, ...(role === undefined ? [] : [role])]),
  plain(agreement.leader),
  plain(agreement.department.head),
];
