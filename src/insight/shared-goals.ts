import type { Entry } from '../model/follow-up.ts';
import type { Goal, SharedGoal } from '../model/item.ts';
import type { AgreementYear } from '../model/year.ts';
import type { UnitReport } from './unit-report.ts';

/** One unit's goal that takes a shared goal. */
export interface TakenGoal {
  unit: UnitReport;
  goal: Goal;
  entry: Entry<Goal>;
}

/** A shared goal with the goals that take it, of two units or more. */
export interface TakenByUnits {
  id: string;
  title: string;
  goals: TakenGoal[];
}

/** The goals that several of the units have in common, in the order of their first place in the agreements. */
export function sharedGoals({ sharedGoals: shared }: AgreementYear, units: UnitReport[]): TakenByUnits[] {
  return shared
    .map((each) => takenByUnits(each, units))
    .filter(({ goals }) => new Set(goals.map(({ unit }) => unit)).size > 1)
    .toSorted((a, b) => placeOf(a.goals).localeCompare(placeOf(b.goals), 'da', { numeric: true }));
}

function takenByUnits(shared: SharedGoal, units: UnitReport[]): TakenByUnits {
  const goals = units.flatMap((unit) =>
    (unit.report?.goals ?? [])
      .filter(({ item }) => item.shared === shared.id)
      .map((entry): TakenGoal => ({ unit, goal: entry.item, entry })),
  );
  const titles = goals.map(({ goal }) => goal.title);
  return { id: shared.id, title: sharedTitle(shared, titles), goals };
}

/** The place of a shared goal in the agreements: `4.2 5`. */
const placeOf = ([first]: TakenGoal[]): string => `${first!.goal.theme.number} ${first!.goal.number}`;

/**
 * The name of a shared goal across units: its own title, else the words that the units' titles begin with in common, else
 * the shortest of these.
 */
function sharedTitle({ id, title }: SharedGoal, titles: string[]): string {
  if (title !== id || titles.length === 0) return title;
  const words = titles.map((each) => each.split(' '));
  const [first, ...others] = words as [string[], ...string[][]];
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const common = (end < 0 ? first : first.slice(0, end)).join(' ').replace(/[\s–:,-]+$/, '');
  return common === '' ? titles.toSorted((a, b) => a.length - b.length)[0]! : common;
}
