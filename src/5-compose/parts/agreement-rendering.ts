import type { Agreement, AgreementYear } from '../../model/year.ts';
import type { TextMeasure } from '../text-measure.ts';
import type { ClaimId } from './id-claims.ts';

/** What the views of one agreement share. */
export interface AgreementRendering {
  year: AgreementYear;
  agreement: Agreement;
  /** SVG of each figure, by its id. */
  charts: Map<string, string>;
  measure: TextMeasure;
  /** Views are made in the order of the document, so the first who asks stands first. */
  claimId: ClaimId;
}
