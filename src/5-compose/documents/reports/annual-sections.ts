import { attention } from '../../../insight/attention.ts';
import type { Entry } from '../../../model/follow-up.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { pointersView } from '../../parts/pointers-view.ts';
import { trendsView } from '../../parts/trends-view.ts';
import { baselineTable } from './baseline-table.ts';
import { closingSections, told } from './closing-sections.ts';
import { economySection, initiativesSection } from './common-sections.ts';
import { contributionTable } from './contribution-table.ts';
import { entryItem } from './entry-item.ts';
import { goalsTable } from './goals-table.ts';
import { overview } from './overview.ts';
import type { ReportRendering } from './report-rendering.ts';

/** What the annual report of a unit says, chapter by chapter. */
export function annualSections(rendering: ReportRendering): ReportSection[] {
  const { report, numbers, year } = rendering;
  const { priorities, others } = attention(report);
  const blocks = overview(rendering);
  const table = goalsTable(rendering, new Set([...priorities, ...others]));
  const analysis = [
    analysisSection('Højest prioriterede mål', priorities, rendering),
    analysisSection('Mål, der ikke er opfyldt', others, rendering),
  ];
  const initiatives = initiativesSection(rendering);
  const contribution = contributionTable(rendering);
  const economy = economySection(rendering);
  const trends = trendsView([...report.goals, ...report.initiatives], numbers);
  return [
    { title: 'Overblik', blocks },
    { title: 'Del 1: Alle mål', blocks: [table] },
    { title: 'Del 2: Analyse', blocks: [], children: analysis },
    initiatives,
    { title: 'Bidrag til effektmål', blocks: [contribution] },
    economy,
    { title: `Udgangspunkt for ${year.year + 1}`, blocks: [...(trends ? [trends] : []), baselineTable(rendering)] },
    { title: 'Opsamling', blocks: [], children: [...elsewhereSections(rendering), ...closingSections(rendering)] },
  ];
}

function analysisSection(title: string, entries: Entry[], rendering: ReportRendering): ReportSection {
  if (entries.length === 0) return { title, blocks: [told('Der er ingen.')] };
  return { title, blocks: [{ partial: 'items', items: entries.map((entry) => entryItem(entry, 4, rendering)) }] };
}

/** The goals of other reports, as that on welfare technology. */
function elsewhereSections(rendering: ReportRendering): ReportSection[] {
  const elsewhere = rendering.report.goals.filter(({ demanded }) => !demanded);
  if (elsewhere.length === 0) return [];
  return [{ title: 'Mål, der rapporteres andre steder', blocks: [pointersView(elsewhere, rendering)] }];
}
