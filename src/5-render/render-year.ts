import type { Result } from '../diagnostics/diagnostic.ts';
import type { RenderedDocument, Rendering } from '../model/view.ts';
import type { Agreement } from '../model/year.ts';
import { drawCharts } from './charts/draw-charts.ts';
import { compileTemplates, type FillTemplate } from './compile-templates.ts';
import { idClaims } from './id-claims.ts';
import { pageFurniture } from './page-furniture.ts';
import { styleSheet } from './style-sheet.ts';
import { type TextMeasure, textMeasure } from './text-measure.ts';
import { contentsView } from './views/contents-view.ts';
import { coverView, editionText } from './views/cover-view.ts';
import { sectionView } from './views/section-view.ts';

/** What all documents of a year are made with. */
interface Workshop extends Rendering {
  fill: FillTemplate;
  measure: TextMeasure;
}

/** Every agreement of the year as one HTML document for screen and paper; it needs no other file. Reports nothing. */
export async function renderYear(rendering: Rendering): Promise<Result<RenderedDocument[]>> {
  const { assets, year } = rendering;
  const measure = await textMeasure(assets.fonts);
  const workshop = { ...rendering, fill: compileTemplates(assets.templates), measure };
  const value = [];
  for (const agreement of year.agreements) value.push(await renderAgreement(agreement, workshop));
  return { value, diagnostics: [] };
}

async function renderAgreement(agreement: Agreement, workshop: Workshop): Promise<RenderedDocument> {
  const { year, assets, edition, pdf, fill, measure } = workshop;
  const unit = agreement.unit.id;
  const charts = await drawCharts(agreement.figures, measure);
  const rendering = { year, agreement, charts, measure, claimId: idClaims() };
  const cover = coverView(year, agreement, edition);
  const title = `${cover.name} – ${agreement.unit.name}`;
  const furniture = pageFurniture({
    year,
    title: title.replace(' – ', ' · '),
    edition: editionText(edition),
    draft: cover.draft,
    chapters: agreement.chapters,
  });
  const html = fill('agreement', {
    title,
    style: styleSheet(assets, furniture),
    municipality: year.municipality,
    year: year.year,
    pdf: pdf ? 'institutionsaftale.pdf' : null,
    script: assets.script,
    index: '../index.html',
    draft: cover.draft,
    cover,
    contents: contentsView(year, agreement),
    chapters: agreement.chapters.map((chapter) => sectionView(chapter, rendering)),
  });
  return { id: `${unit}/agreement`, kind: 'agreement', unit, title, path: `${unit}/institutionsaftale`, html };
}
