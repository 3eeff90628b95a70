import { chapterTitles } from '../../../words/chapter-titles.ts';
import { reportSentences } from '../../../words/report-sentences.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { prose } from '../../parts/prose.ts';
import { told } from './closing-sections.ts';
import { keyFigureTable } from './economy.ts';
import { entryItem } from './entry-item.ts';
import type { ReportContext } from './report-context.ts';

/** The unit's initiatives, each in full. */
export function initiativesSection(context: ReportContext): ReportSection {
  const items = context.report.initiatives.map((entry) => entryItem(entry, context));
  return { title: chapterTitles.initiatives, nodes: [{ kind: 'items', items }] };
}

/** The unit's word on its whole agreement, with its key figures. */
export function economySection({ report, annual, numbers }: ReportContext): ReportSection {
  const { whole } = report;
  const figures = whole?.keyFigures ?? [];
  return {
    title: chapterTitles.economy,
    nodes: [
      ...(whole ? prose(whole.text) : [told(reportSentences.noEconomy)]),
      ...(figures.length > 0 ? [keyFigureTable(figures, reportCaptions.keyFigures, annual, numbers)] : []),
    ],
  };
}
