import { capital } from '../../../danish/capital.ts';
import { listWords } from '../../../danish/list.ts';
import { typographic } from '../../../danish/typography.ts';
import { sharedGoals, type TakenGoal } from '../../../insight/shared-goals.ts';
import type { StatusKeyNode } from '../../../model/composed-figure.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { reportedIn } from '../../../words/follow-up-words.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import { goalsOfUnit, reportedElsewhere, summarySentences } from '../../../words/summary-words.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import { chip } from '../reports/overview.ts';
import { goalName, sharedGoalTable } from './shared-goal-table.ts';
import type { Summary } from './summary.ts';

/** The goals that several units have in common, each with what the units agreed and reached; last those told elsewhere. */
export function sharedGoalsSection(summary: Summary): ReportSection {
  const taken = sharedGoals(summary.year, summary.units);
  const isHere = ({ goals }: (typeof taken)[number]) => goals.some(({ entry }) => entry.demanded || entry.given);
  return {
    title: chapterTitles.shared,
    nodes: taken.length === 0 ? [told(summarySentences.noSharedGoals)] : [],
    children: [
      ...taken.filter(isHere).map(({ id, title, goals }) => ({
        title,
        foreign: goals[0]!.goal.foreign ?? [],
        nodes: [statusList(goals), sharedGoalTable(id, title, goals, summary)],
      })),
      ...taken
        .filter((each) => !isHere(each))
        .map(({ goals }) => ({ title: goals[0]!.goal.theme.title, nodes: [pointer(goals)] })),
    ],
  };
}

/** The status of each unit's goal. */
function statusList(goals: TakenGoal[]): StatusKeyNode {
  return {
    kind: 'status-key',
    label: summaryCaptions.statusInUnits,
    entries: goals.map((taken) => {
      const { status } = chip(taken.entry);
      return { status: { ...status, word: capital(status.word) }, meaning: typographic(goalName(taken)) };
    }),
  };
}

/** The places where goals are reported that this follow-up doesn't ask for. */
function pointer(goals: TakenGoal[]) {
  const places = Map.groupBy(goals, ({ goal }) => reportedIn(goal));
  return told(
    [...places]
      .map(([place, there]) => {
        const units = Map.groupBy(there, ({ unit }) => unit.agreement.unit.name);
        const names = [...units].map(([name, ofUnit]) =>
          goalsOfUnit(listWords(ofUnit.map(({ goal }) => `${goal.number}`)), name),
        );
        return reportedElsewhere(listWords(names), place);
      })
      .join(' '),
  );
}
