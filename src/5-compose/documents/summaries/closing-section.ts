import { askingEntries } from '../../../insight/unit-report.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { FollowUp } from '../../../model/cycle.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { placeName } from '../../../words/follow-up-words.ts';
import { decidedAtCaption } from '../../../words/summary-tables.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import { listTable } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { changesBlock, told } from '../reports/closing-sections.ts';
import { decisionCells, decisionColumns } from '../reports/decisions-table.ts';
import { missingSections } from './missing-sections.ts';
import type { Summary } from './summary.ts';
import { unitGroups } from './unit-groups.ts';

/** The end of a summary: what is missing, what was changed since the seal, and what was decided. */
export function closingSection(summary: Summary): ReportSection {
  return {
    title: chapterTitles.closing,
    nodes: [],
    children: [...missingSections(summary), changesSection(summary), decisionsSection(summary)],
  };
}

/** The changes of each agreement since it was sealed. */
function changesSection({ units, numbers }: Summary): ReportSection {
  return {
    title: chapterTitles.changesOfAll,
    nodes: units.map(({ agreement }) => changesBlock(agreement, numbers, agreement.unit.name)),
  };
}

/** The decisions of this year's meetings, who carries it out, and whether it is done; those of midway stand first. */
function decisionsSection(summary: Summary): ReportSection {
  const asked = summary.units.flatMap(askingEntries).length > 0;
  const { followUps } = summary.year;
  const tables = followUps
    .slice(0, followUps.indexOf(summary.followUp) + 1)
    .flatMap((followUp) => decisionTables(summary, followUp));
  return {
    title: chapterTitles.decisions,
    nodes: [
      ...(tables.length > 0 ? tables : [told(summarySentences.noDecisions)]),
      ...(asked ? [told(summarySentences.proposalsElsewhere)] : []),
    ],
  };
}

/** The decisions of one follow-up, where there are any; those of this one can't be late yet. */
function decisionTables(summary: Summary, followUp: FollowUp): ListTableNode[] {
  const groups = unitGroups(summary, ({ report, earlier }) => {
    const isNow = followUp === summary.followUp;
    const decisions = (isNow ? report : earlier)?.whole?.decisions ?? [];
    return decisions.map((each) => ({ cells: decisionCells(each, isNow ? undefined : report?.asOf) }));
  });
  if (groups.length === 0) return [];
  const numbered = summary.numbers.table();
  const caption = decidedAtCaption(placeName(followUp));
  const whole = groups.flatMap(({ rows }) => rows).length <= 12;
  return [listTable({ numbered, caption, whole, columns: decisionColumns, groups })];
}
