import type { Unit } from '../model/cycle.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { agreementOf } from './kinship.ts';

/** A unit that others say they depend on. */
export interface Dependency {
  unit: Unit;
  /** Who names it, in which goals and initiatives. */
  named: { by: Agreement; items: (Goal | Initiative)[] }[];
  /** The agreement of the named unit, or of the unit it is part of, where it has one this year. */
  agreement?: Agreement;
  /** Its goals and initiatives that name one of those back. */
  returned: (Goal | Initiative)[];
}

/** Who some agreements name, those that most name first; a unit's own parts are left out. */
export function dependencies(agreements: Agreement[], year: AgreementYear): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const agreement of agreements) {
    for (const item of itemsOf(agreement)) {
      for (const unit of item.collaborators ?? []) {
        const home = agreementOf(unit, year.agreements, year.units);
        if (home === agreement) continue;
        const dependency = found.get(unit.id) ?? { unit, named: [], ...(home && { agreement: home }), returned: [] };
        const naming = dependency.named.find(({ by }) => by === agreement);
        if (naming) naming.items.push(item);
        else dependency.named.push({ by: agreement, items: [item] });
        found.set(unit.id, dependency);
      }
    }
  }
  return [...found.values()]
    .map((each) => ({ ...each, returned: each.agreement ? returns(each.agreement, each.named, year) : [] }))
    .toSorted((a, b) => countOf(b) - countOf(a) || a.unit.name.localeCompare(b.unit.name, 'da'));
}

/** How many goals and initiatives name it. */
export const countOf = ({ named }: Dependency): number => named.reduce((sum, { items }) => sum + items.length, 0);

const itemsOf = ({ goals, initiatives }: Agreement): (Goal | Initiative)[] => [...goals, ...initiatives];

function returns(home: Agreement, named: Dependency['named'], year: AgreementYear): (Goal | Initiative)[] {
  const namers = new Set(named.map(({ by }) => by));
  return itemsOf(home).filter(({ collaborators = [] }) =>
    collaborators.some((unit) => {
      const other = agreementOf(unit, year.agreements, year.units);
      return other !== undefined && namers.has(other);
    }),
  );
}
