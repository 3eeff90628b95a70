import type { Agreement, AgreementYear } from '../../model/year.ts';
import type { ClaimId } from './id-claims.ts';

/** Things that the parts of one agreement share. */
export interface AgreementContext {
  year: AgreementYear;
  agreement: Agreement;
  /** Parts are made in the order of the document, so the first who asks stands first. */
  claimId: ClaimId;
}
