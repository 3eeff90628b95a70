import { typographic } from '../danish/typography.ts';
import type { Assets, Edition, PublishedDocument } from '../model/view.ts';
import type { AgreementYear } from '../model/year.ts';
import { compileTemplates } from './compile-templates.ts';
import { styleSheet } from './style-sheet.ts';
import { editionText } from './views/cover-view.ts';
import { indexView } from './views/index-view.ts';

/** The year's list of documents as HTML: those of the whole directorate first, then by department and unit. */
export function renderIndex(
  year: AgreementYear,
  assets: Assets,
  edition: Edition,
  documents: PublishedDocument[],
): string {
  return compileTemplates(assets.templates)('index', {
    title: `Institutionsaftaler ${year.year}`,
    style: styleSheet(assets),
    municipality: year.municipality,
    administration: typographic(year.administration),
    edition: editionText(edition),
    departments: indexView(year, documents),
  });
}
