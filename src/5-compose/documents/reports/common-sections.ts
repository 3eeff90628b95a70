import type { ReportSection } from '../../parts/number-sections.ts';
import { prose } from '../../parts/prose.ts';
import { told } from './closing-sections.ts';
import { keyFigureTable } from './economy.ts';
import { entryItem } from './entry-item.ts';
import type { ReportRendering } from './report-rendering.ts';

/** The unit's initiatives, each in full. */
export function initiativesSection(rendering: ReportRendering): ReportSection {
  const items = rendering.report.initiatives.map((entry) => entryItem(entry, 3, rendering));
  return { title: 'Indsatser', blocks: [{ partial: 'items', items }] };
}

/** What the unit says of its whole agreement, with its key figures. */
export function economySection({ report, annual, numbers, claimId }: ReportRendering): ReportSection {
  const { whole } = report;
  const figures = whole?.keyFigures ?? [];
  return {
    title: 'Økonomi og aktivitet',
    blocks: [
      ...(whole ? prose(whole.text, 3, claimId) : [told('Enheden har ikke gjort økonomi og aktivitet op.')]),
      ...(figures.length > 0 ? [keyFigureTable(figures, 'Budget, forbrug og aktivitet', annual, numbers)] : []),
    ],
  };
}
