import { typographic } from '../../../danish/typography.ts';
import type { Entry } from '../../../model/follow-up.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { pointersView } from '../../parts/pointers-view.ts';
import { closingSections } from './closing-sections.ts';
import { economySection, initiativesSection } from './common-sections.ts';
import { entryItem } from './entry-item.ts';
import { overview } from './overview.ts';
import type { ReportRendering } from './report-rendering.ts';

/** What the midway report of a unit says, chapter by chapter. */
export function midwaySections(rendering: ReportRendering): ReportSection[] {
  return [
    { title: 'Overblik', blocks: overview(rendering) },
    { title: 'Mål', blocks: [], children: themeSections(rendering) },
    initiativesSection(rendering),
    economySection(rendering),
    { title: 'Opsamling', blocks: [], children: closingSections(rendering) },
  ];
}

/** Every goal in full, by theme; what is reported elsewhere is a line. */
function themeSections(rendering: ReportRendering): ReportSection[] {
  const themes = Map.groupBy(rendering.report.goals, ({ item }) => item.theme.title);
  return [...themes].map(([title, entries]) => {
    const isHere = ({ demanded, given }: Entry) => demanded || given;
    const here = entries.filter(isHere);
    const elsewhere = entries.filter((entry) => !isHere(entry));
    return {
      title: typographic(title),
      unlisted: true,
      blocks: [
        ...(here.length > 0
          ? [{ partial: 'items' as const, items: here.map((entry) => entryItem(entry, 4, rendering)) }]
          : []),
        ...(elsewhere.length > 0 ? [pointersView(elsewhere, rendering)] : []),
      ],
    };
  });
}
