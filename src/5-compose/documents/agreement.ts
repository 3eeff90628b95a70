import type { RenderedDocument } from '../../model/view.ts';
import type { Agreement } from '../../model/year.ts';
import { drawCharts } from '../charts/draw-charts.ts';
import { documentHtml } from '../document-html.ts';
import { agreementIndexes } from '../parts/agreement-indexes.ts';
import { coverView, editionText } from '../parts/cover-view.ts';
import { idClaims } from '../parts/id-claims.ts';
import { sectionView } from '../parts/section-view.ts';
import type { Workshop } from '../workshop.ts';

/** The agreement itself. */
export async function renderAgreement(agreement: Agreement, workshop: Workshop): Promise<RenderedDocument> {
  const { year, edition, measure } = workshop;
  const unit = agreement.unit.id;
  const charts = await drawCharts(agreement.figures, measure);
  const rendering = { year, agreement, charts, measure, claimId: idClaims() };
  const cover = coverView(year, agreement, edition);
  const title = `${cover.name} – ${agreement.unit.name}`;
  const path = `${unit}/institutionsaftale`;
  const html = documentHtml(
    {
      report: false,
      title,
      path,
      foot: editionText(edition),
      cover,
      chapters: agreement.chapters.map((chapter) => sectionView(chapter, rendering)),
      indexes: agreementIndexes(year.year, agreement),
    },
    workshop,
  );
  return { id: `${unit}/agreement`, kind: 'agreement', unit, title, path, html };
}
