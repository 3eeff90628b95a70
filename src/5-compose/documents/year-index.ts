import { typographic } from '../../danish/typography.ts';
import type { YearIndex } from '../../model/composed-document.ts';
import type { PublishedData } from '../../model/data-file.ts';
import type { Edition, PublishedDocument } from '../../model/rendering.ts';
import type { AgreementYear } from '../../model/year.ts';
import { editionText } from '../../words/cover-words.ts';
import { indexTitle } from '../../words/index-words.ts';

import { indexedData, ownedDocuments } from './owned-documents.ts';

/** The year's list of documents: those of the whole directorate first, then by department and unit; last the data. */
export function yearIndex(
  year: AgreementYear,
  edition: Edition,
  documents: PublishedDocument[],
  data: PublishedData[],
): YearIndex {
  return {
    title: indexTitle(year.year),
    municipality: year.municipality,
    administration: typographic(year.administration),
    edition: editionText(edition),
    departments: ownedDocuments(year, documents),
    data: data.map(indexedData),
  };
}
