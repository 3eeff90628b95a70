import { plain } from '../danish/plain.ts';
import type { Unit } from '../model/cycle.ts';
import type { Agreement } from '../model/year.ts';

/** Somebody whom an agreement's table of contacts names. */
export interface Contact {
  name: string;
  /** What stands first in the row: `Driftsleder, Senior`, or the name of a unit. */
  role?: string;
  mail?: string;
}

const columns = { name: /^navn$/i, mail: /^(?:e-?)?mail(?:adresse)?$/i };

/** The contacts of an agreement: the rows of its tables that have the columns `Navn` and `Mail`. */
export function contactsOf({ tables }: Pick<Agreement, 'tables'>): Contact[] {
  return [...tables.values()].flatMap(({ columns: own, rows }) => {
    const at = (heading: RegExp) => own.findIndex((column) => heading.test(column.heading.trim()));
    const [name, mail] = [at(columns.name), at(columns.mail)];
    if (name < 0 || mail < 0) return [];
    return rows.flatMap(({ cells }): Contact[] => {
      const text = (index: number) => plain(cells[index]?.text ?? '');
      if (text(name) === '') return [];
      return [
        {
          name: text(name),
          ...(name > 0 && text(0) !== '' && { role: text(0) }),
          ...(/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(text(mail)) && { mail: text(mail) }),
        },
      ];
    });
  });
}

const isSame = (a: string, b: string | undefined) => b !== undefined && a.toLowerCase() === b.toLowerCase();

/** The contact with a name or role. */
export const contactNamed = (contacts: Contact[], words: string): Contact | undefined =>
  contacts.find(({ name }) => isSame(plain(words), name)) ?? contacts.find(({ role }) => isSame(plain(words), role));

/** The leader of a unit: the contact whose role is its name, else the first whose role ends in it (`Driftsleder, Senior`). */
export function localLeader({ name, shortName, aliases }: Unit, contacts: Contact[]): Contact | undefined {
  const names = [name, shortName, ...aliases].map(plain);
  const exact = contacts.find(({ role }) => names.some((each) => isSame(each, role)));
  return (
    exact ?? contacts.find(({ role }) => names.some((each) => role?.toLowerCase().endsWith(` ${each.toLowerCase()}`)))
  );
}
