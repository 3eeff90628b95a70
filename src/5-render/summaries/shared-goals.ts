import { listWords } from '../../danish/list.ts';
import { typographic } from '../../danish/typography.ts';
import type { Entry } from '../../model/follow-up.ts';
import type { SharedGoal } from '../../model/year.ts';
import type { StatusKeyView } from '../reports/blocks.ts';
import { told } from '../reports/closing-sections.ts';
import { itemName } from '../reports/item-name.ts';
import type { ReportSection } from '../reports/number-sections.ts';
import { chip } from '../reports/overview.ts';
import { reportedIn } from '../reports/reported-in.ts';
import { sharedGoalTable } from './shared-goal-table.ts';
import type { Summary, UnitReport } from './summary.ts';

/** One unit's goal that takes a shared goal. */
export interface TakenGoal {
  unit: UnitReport;
  entry: Entry;
}

/** The goals that several units have in common, each with what the units agreed and reached. */
export function sharedGoals(summary: Summary): ReportSection {
  const taken = summary.year.sharedGoals
    .map((shared) => ({ shared, goals: goalsOf(shared, summary) }))
    .filter(({ goals }) => goals.length > 0);
  const isElsewhere = ({ entry }: TakenGoal) => entry.item.followUps.every(({ kind }) => kind === 'other');
  const elsewhere = taken.filter(({ goals }) => goals.every(isElsewhere));
  const compared = taken.filter(
    (each) => !elsewhere.includes(each) && new Set(each.goals.map(({ unit }) => unit)).size > 1,
  );
  return {
    title: 'Fælles mål side om side',
    blocks: compared.length === 0 ? [told('Enhederne har ingen fælles mål.')] : [],
    children: [
      ...compared.map(({ shared, goals }) => ({
        title: shared.title,
        blocks: [statusList(goals), sharedGoalTable(shared, goals, summary)],
      })),
      ...elsewhere.map(({ shared, goals }) => ({ title: shared.title, blocks: [pointer(goals)] })),
    ],
  };
}

function goalsOf({ id }: SharedGoal, { units }: Summary): TakenGoal[] {
  return units.flatMap((unit) =>
    (unit.report?.goals ?? [])
      .filter(({ item }) => 'shared' in item && item.shared === id)
      .map((entry) => ({ unit, entry })),
  );
}

/** How each unit's goal stands. */
function statusList(goals: TakenGoal[]): StatusKeyView {
  return {
    partial: 'status-key',
    label: 'Målets status i hver enhed',
    entries: goals.map(({ unit, entry }) => {
      const { status } = chip(entry);
      const word = status.word.charAt(0).toUpperCase() + status.word.slice(1);
      return { status: { ...status, word }, meaning: typographic(`${goalName({ unit, entry })}`) };
    }),
  };
}

/** `Træning & Forebyggelse, mål 16` */
const goalName = ({ unit, entry }: TakenGoal) => `${unit.agreement.unit.name}, ${itemName(entry.item).toLowerCase()}`;

/** Where goals are reported that have a report of their own. */
function pointer(goals: TakenGoal[]) {
  const units = Map.groupBy(goals, ({ unit }) => unit.agreement.unit.name);
  const names = [...units].map(([name, ofUnit]) => {
    const numbers = ofUnit.map(({ entry }) => `${entry.item.number}`);
    return `mål ${listWords(numbers)} i ${name}`;
  });
  const words = listWords(names);
  return told(`${words.charAt(0).toUpperCase()}${words.slice(1)} rapporteres i ${reportedIn(goals[0]!.entry.item)}.`);
}
