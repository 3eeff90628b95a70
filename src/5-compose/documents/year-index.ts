import { typographic } from '../../danish/typography.ts';
import type { PublishedData } from '../../model/data-file.ts';
import type { PublishedDocument, Rendering } from '../../model/view.ts';
import { compileTemplates } from '../compile-templates.ts';
import { embedLetters } from '../embed-letters.ts';
import { editionText } from '../parts/cover-view.ts';
import { dataView, indexView } from '../parts/index-view.ts';
import { styleSheet } from '../style-sheet.ts';

/** The year's list of documents as HTML: those of the whole directorate first, then by department and unit; last the data. */
export async function renderIndex(
  { year, assets, edition }: Rendering,
  documents: PublishedDocument[],
  data: PublishedData[],
): Promise<string> {
  const html = compileTemplates(assets.templates)('index', {
    title: `Institutionsaftaler ${year.year}`,
    style: styleSheet(assets),
    script: null,
    municipality: year.municipality,
    administration: typographic(year.administration),
    edition: editionText(edition),
    departments: indexView(year, documents),
    data: data.map(dataView),
  });
  return embedLetters(assets)(html);
}
