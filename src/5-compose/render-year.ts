import type { Result } from '../diagnostics/diagnostic.ts';
import type { RenderedDocument, Rendering } from '../model/view.ts';
import { compileTemplates } from './compile-templates.ts';
import { renderAgreement } from './documents/agreement.ts';
import { renderForms } from './documents/forms.ts';
import { renderReport } from './documents/report.ts';
import { renderSummaries } from './documents/summaries.ts';
import { embedLetters } from './embed-letters.ts';
import { textMeasure } from './text-measure.ts';
import type { Workshop } from './workshop.ts';

/** Every document of the year as HTML for screen and paper; each needs no other file. Reports nothing. */
export async function renderYear(rendering: Rendering): Promise<Result<RenderedDocument[]>> {
  const { assets, year } = rendering;
  const measure = await textMeasure(assets.fonts);
  const workshop: Workshop = { ...rendering, fill: compileTemplates(assets.templates), measure };
  const value = [];
  for (const agreement of year.agreements) {
    value.push(await renderAgreement(agreement, workshop));
    value.push(...agreement.reports.flatMap((report) => renderReport(agreement, report, workshop)));
    value.push(...renderForms(agreement, workshop));
  }
  value.push(...renderSummaries(workshop));
  const embed = embedLetters(assets);
  const embedded = value.map(async (each) => ({ ...each, html: await embed(each.html) }));
  return { value: await Promise.all(embedded), diagnostics: [] };
}
