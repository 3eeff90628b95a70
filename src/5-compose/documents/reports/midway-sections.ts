import { typographic } from '../../../danish/typography.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { pointersNode } from '../../parts/pointers-node.ts';
import { closingSections } from './closing-sections.ts';
import { economySection, initiativesSection } from './common-sections.ts';
import { entryItem } from './entry-item.ts';
import { overview } from './overview.ts';
import type { ReportContext } from './report-context.ts';

/** The chapters of a unit's midway report. */
export function midwaySections(context: ReportContext): ReportSection[] {
  return [
    { title: chapterTitles.overview, nodes: overview(context) },
    { title: chapterTitles.goals, nodes: [], children: themeSections(context) },
    initiativesSection(context),
    economySection(context),
    { title: chapterTitles.closing, nodes: [], children: closingSections(context) },
  ];
}

/** Every goal in full, by theme; what is reported elsewhere is a line. */
function themeSections(context: ReportContext): ReportSection[] {
  const themes = Map.groupBy(context.report.goals, ({ item }) => item.theme.title);
  return [...themes].map(([title, entries]) => {
    const isHere = ({ demanded, given }: Entry) => demanded || given;
    const here = entries.filter(isHere);
    const elsewhere = entries.filter((entry) => !isHere(entry));
    return {
      title: typographic(title),
      unlisted: true,
      nodes: [
        ...(here.length > 0 ? [{ kind: 'items' as const, items: here.map((entry) => entryItem(entry, context)) }] : []),
        ...(elsewhere.length > 0 ? [pointersNode(elsewhere, context.claimId)] : []),
      ],
    };
  });
}
