import type { Unit } from '../model/cycle.ts';

/** Whether one of two units is the other, or belongs to it at any depth. */
export function areOneHouse(a: Unit, b: Unit, units: Map<string, Unit>): boolean {
  return chain(a, units).includes(b.id) || chain(b, units).includes(a.id);
}

/** The unit's id and those of what it belongs to, upwards. */
export function chain(unit: Unit, units: Map<string, Unit>): string[] {
  const ids: string[] = [];
  let each: Unit | undefined = unit;
  while (each && !ids.includes(each.id)) {
    ids.push(each.id);
    each = units.get(each.parent ?? '');
  }
  return ids;
}
