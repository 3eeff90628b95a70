import type { ReadDocument } from '../../model/composed-document.ts';
import type { Agreement, AgreementYear } from '../../model/year.ts';
import { agreementName, editionText } from '../../words/cover-words.ts';
import { documentTitle } from '../../words/document-title.ts';
import { agreementCover } from '../parts/agreement-cover.ts';
import { agreementIndexes } from '../parts/agreement-indexes.ts';
import { agreementSection } from '../parts/agreement-section.ts';
import { idClaims } from '../parts/id-claims.ts';
import type { Planned } from '../planned.ts';

/** The agreement itself. */
export function plannedAgreement(agreement: Agreement, year: AgreementYear): Planned<ReadDocument> {
  const unit = agreement.unit.id;
  const name = {
    id: `${unit}/agreement`,
    kind: 'agreement' as const,
    unit,
    title: documentTitle(agreementName(year.year), agreement.unit.name),
    path: `${unit}/institutionsaftale`,
  };
  return {
    name,
    compose({ edition }) {
      const context = { year, agreement, claimId: idClaims() };
      return {
        ...name,
        municipality: year.municipality,
        year: year.year,
        cover: agreementCover(year, agreement, edition),
        chapters: agreement.chapters.map((chapter) => agreementSection(chapter, context)),
        indexes: agreementIndexes(year.year, agreement),
        foot: editionText(edition),
      };
    },
  };
}
