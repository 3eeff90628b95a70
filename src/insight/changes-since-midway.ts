import type { Entry, Status } from '../model/follow-up.ts';
import type { Goal } from '../model/item.ts';
import { askedGoals, type UnitReport } from './unit-report.ts';

/** Green, amber and red, best highest. Where there was nothing to tell at midway, nothing got better or worse. */
const ranks: Partial<Record<Status, number>> = { met: 2, 'on-track': 2, partly: 1, behind: 0, 'not-met': 0 };

/** A goal with what was said of it at midway and now. */
export interface ChangeSinceMidway {
  unit: UnitReport;
  before: Entry<Goal>;
  now: Entry<Goal>;
  /** Steps between red, amber and green: above zero is better, zero where it stands where it stood. */
  step: number;
}

/** The goals of a unit that can be compared with the earlier follow-up, in the order of the agreement. */
export function changesSinceMidway(unit: UnitReport): ChangeSinceMidway[] {
  const earlier = new Map(unit.earlier?.goals.map((entry) => [entry.item.id, entry]));
  return askedGoals(unit).flatMap((now) => {
    const before = earlier.get(now.item.id);
    const [from, to] = [before?.demanded ? ranks[before.status] : undefined, ranks[now.status]];
    return before === undefined || from === undefined || to === undefined
      ? []
      : [{ unit, before, now, step: to - from }];
  });
}
