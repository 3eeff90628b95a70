import { attention } from '../../../insight/attention.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { baselineHeading } from '../../../words/column-headings.ts';
import { itemGroups } from '../../../words/item-words.ts';
import { reportSentences } from '../../../words/report-sentences.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { pointersNode } from '../../parts/pointers-node.ts';
import { trendsNode } from '../../parts/trends-node.ts';
import { baselineTable } from './baseline-table.ts';
import { closingSections, told } from './closing-sections.ts';
import { economySection, initiativesSection } from './common-sections.ts';
import { contributionTable } from './contribution-table.ts';
import { entryItem } from './entry-item.ts';
import { goalsTable } from './goals-table.ts';
import { overview } from './overview.ts';
import type { ReportContext } from './report-context.ts';

/** The chapters of a unit's annual report. */
export function annualSections(context: ReportContext): ReportSection[] {
  const { report, numbers, year } = context;
  const { priorities, others } = attention(report);
  const nodes = overview(context);
  const table = goalsTable(context, new Set([...priorities, ...others]));
  const analysis = [
    analysisSection(itemGroups.priorities, priorities, context),
    analysisSection(chapterTitles.unmet, others, context),
  ];
  const initiatives = initiativesSection(context);
  const contribution = contributionTable(context);
  const economy = economySection(context);
  const trends = trendsNode([...report.goals, ...report.initiatives], numbers);
  return [
    { title: chapterTitles.overview, nodes },
    { title: chapterTitles.allGoals, nodes: [table] },
    { title: chapterTitles.analysis, nodes: [], children: analysis },
    initiatives,
    { title: chapterTitles.contribution, nodes: [contribution] },
    economy,
    { title: baselineHeading(year.year + 1), nodes: [...(trends ? [trends] : []), baselineTable(context)] },
    { title: chapterTitles.closing, nodes: [], children: [...elsewhereSections(context), ...closingSections(context)] },
  ];
}

function analysisSection(title: string, entries: Entry[], context: ReportContext): ReportSection {
  if (entries.length === 0) return { title, nodes: [told(reportSentences.none)] };
  return { title, nodes: [{ kind: 'items', items: entries.map((entry) => entryItem(entry, context)) }] };
}

/** The goals of other reports, as that on welfare technology. */
function elsewhereSections(context: ReportContext): ReportSection[] {
  const elsewhere = context.report.goals.filter(({ demanded }) => !demanded);
  if (elsewhere.length === 0) return [];
  return [{ title: chapterTitles.elsewhere, nodes: [pointersNode(elsewhere, context.claimId)] }];
}
