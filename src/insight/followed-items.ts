import { countingUnits } from '../judging/counting-units.ts';
import type { Unit } from '../model/cycle.ts';
import type { Entry, Report } from '../model/follow-up.ts';
import type { Goal, Indicator, Initiative } from '../model/item.ts';
import type { Agreement } from '../model/year.ts';

/** A goal or initiative with what its agreement's reports say of it, in the order of the reports. */
export interface FollowedItem {
  item: Goal | Initiative;
  reported: { report: Report; entry: Entry }[];
}

/** The goals of an agreement and then its initiatives, each with what was reported of it. */
export function followedItems({ goals, initiatives, reports }: Agreement): FollowedItem[] {
  const entries = reports.map((report) => ({
    report,
    goal: byItem(report.goals),
    initiative: byItem(report.initiatives),
  }));
  return [...goals, ...initiatives].map((item) => {
    const reported = entries.flatMap(({ report, [item.kind]: ofKind }) => {
      const entry = ofKind.get(item.id);
      return entry ? [{ report, entry }] : [];
    });
    return { item, reported };
  });
}

/** The things that are measured of an item: each indicator, for each local unit where there are several. */
export function measuredThings(item: Goal | Initiative): { indicator: Indicator; unit?: Unit }[] {
  return item.indicators.flatMap((indicator): { indicator: Indicator; unit?: Unit }[] => {
    const units = countingUnits(indicator, item);
    return units.length > 0 ? units.map((unit) => ({ indicator, unit })) : [{ indicator }];
  });
}

const byItem = (entries: Entry[]) => new Map(entries.map((entry) => [entry.item.id, entry]));
