import type { Unit } from '../model/cycle.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';
import { agreementOf, withParents } from './kinship.ts';

/** A unit that others say they depend on, together with the teams below it. */
export interface Dependency {
  unit: Unit;
  /** The teams of it that are named themselves. */
  teams: Unit[];
  /** Who names it, in which goals and initiatives. */
  named: { by: Agreement; items: (Goal | Initiative)[] }[];
  /** The agreement of the named unit, or of the unit it is part of, where it has one this year. */
  agreement?: Agreement;
  /** Those of them that it names back, in which of its own goals and initiatives. */
  returned: { to: Agreement; items: (Goal | Initiative)[] }[];
}

/** Who some agreements name, each with the teams below it, those that most name first; a unit's own parts are left out. */
export function dependencies(agreements: Agreement[], year: AgreementYear): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const agreement of agreements) {
    for (const item of itemsOf(agreement)) {
      for (const unit of item.collaborators ?? []) {
        const home = agreementOf(unit, year.agreements, year.units);
        if (home === agreement) continue;
        const house = home?.unit ?? topOf(unit, year.units);
        const dependency = found.get(house.id) ?? dependencyOn(house, home);
        const naming = dependency.named.find(({ by }) => by === agreement);
        if (!naming) dependency.named.push({ by: agreement, items: [item] });
        else if (!naming.items.includes(item)) naming.items.push(item);
        if (unit.id !== house.id && !dependency.teams.includes(unit)) dependency.teams.push(unit);
        found.set(house.id, dependency);
      }
    }
  }
  return [...found.values()]
    .map((each) => ({ ...each, returned: each.agreement ? returns(each.agreement, each.named, year) : [] }))
    .toSorted((a, b) => countOf(b) - countOf(a) || a.unit.name.localeCompare(b.unit.name, 'da'));
}

const dependencyOn = (unit: Unit, home: Agreement | undefined): Dependency => ({
  unit,
  teams: [],
  named: [],
  ...(home && { agreement: home }),
  returned: [],
});

/** The unit at the top of those that it belongs to, inside the municipality or outside as it is itself. */
const topOf = (unit: Unit, units: AgreementYear['units']): Unit =>
  withParents(unit, units).findLast(({ parent, external }) => parent === undefined && external === unit.external) ??
  unit;

/** How many goals and initiatives name it. */
export const countOf = ({ named }: Dependency): number => named.reduce((sum, { items }) => sum + items.length, 0);

const itemsOf = ({ goals, initiatives }: Agreement): (Goal | Initiative)[] => [...goals, ...initiatives];

function returns(home: Agreement, named: Dependency['named'], year: AgreementYear): Dependency['returned'] {
  return named.flatMap(({ by }) => {
    const items = itemsOf(home).filter(({ collaborators = [] }) =>
      collaborators.some((unit) => agreementOf(unit, year.agreements, year.units) === by),
    );
    return items.length > 0 ? [{ to: by, items }] : [];
  });
}
