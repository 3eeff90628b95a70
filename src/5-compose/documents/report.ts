import { formatShortDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import type { Report } from '../../model/follow-up.ts';
import type { RenderedDocument } from '../../model/view.ts';
import type { Agreement } from '../../model/year.ts';
import { documentHtml } from '../document-html.ts';
import { editionText } from '../parts/cover-view.ts';
import { numberSections } from '../parts/number-sections.ts';
import { type IndexView, indexEntry } from '../views/contents-view.ts';
import type { Workshop } from '../workshop.ts';
import { annualSections } from './reports/annual-sections.ts';
import { midwaySections } from './reports/midway-sections.ts';
import { reportCover } from './reports/report-cover.ts';
import { type ReportRendering, reportRendering } from './reports/report-rendering.ts';

const names = {
  midway: { kind: 'midway', file: 'midtvejsopfoelgning' },
  annual: { kind: 'annual', file: 'aarsopfoelgning' },
} as const;

/** A unit's follow-up as a document; none for a follow-up that has no report of its own. */
export function renderReport(agreement: Agreement, report: Report, workshop: Workshop): RenderedDocument[] {
  const { followUp, asOf } = report;
  if (followUp.kind === 'other') return [];
  const { kind, file } = names[followUp.kind];
  const { year, edition } = workshop;
  const unit = agreement.unit.id;
  const rendering = reportRendering(agreement, report, workshop);
  const sections = kind === 'midway' ? midwaySections(rendering) : annualSections(rendering);
  const title = `${followUp.name} ${year.year} – ${agreement.unit.name}`;
  const path = `${unit}/${file}`;
  const html = documentHtml(
    {
      report: true,
      title,
      path,
      foot: asOf === undefined ? editionText(edition) : `Opgjort ${formatShortDay(asOf)}`,
      cover: reportCover(year, agreement, report, edition),
      chapters: numberSections(sections),
      indexes: [goalIndex(rendering)],
    },
    workshop,
  );
  return [{ id: `${unit}/${kind}`, kind, unit, title, path, html }];
}

/** All goals by theme, in the contents on paper. */
function goalIndex({ report, year }: ReportRendering): IndexView {
  const themes = Map.groupBy(report.goals, ({ item }) => item.theme.title);
  const isStarred = report.goals.some(({ item }) => item.priority);
  return {
    title: `De ${report.goals.length} mål`,
    starred: isStarred ? `Højest prioriteret i ${year.year}` : null,
    rows: [...themes].map(([title, entries]) => ({
      number: null,
      title: typographic(title),
      entries: entries.map(({ item }) => indexEntry(item.anchor, item.number, item, item.priority)),
    })),
  };
}
