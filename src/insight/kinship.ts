import type { Unit } from '../model/cycle.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';

type Units = AgreementYear['units'];

/** A unit, the one that it belongs to, and so on upwards; each once, also where units belong to each other. */
export function withParents(unit: Unit, units: Units): Unit[] {
  const chain: Unit[] = [];
  for (let at: Unit | undefined = unit; at && !chain.includes(at); at = units.get(at.parent ?? '')) chain.push(at);
  return chain;
}

/** Whether one of two units is the other, or belongs to it at any depth. */
export const areOneHouse = (a: Unit, b: Unit, units: Units): boolean =>
  withParents(a, units).some(({ id }) => id === b.id) || withParents(b, units).some(({ id }) => id === a.id);

/** The agreement of a unit, or of the nearest that it belongs to. */
export function agreementOf(unit: Unit, agreements: Agreement[], units: Units): Agreement | undefined {
  const chain = withParents(unit, units);
  return chain.flatMap(({ id }) => agreements.find((each) => each.unit.id === id) ?? [])[0];
}
