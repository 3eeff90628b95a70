import type { Report } from '../../../model/follow-up.ts';
import type { Agreement, AgreementYear } from '../../../model/year.ts';
import type { AgreementContext } from '../../parts/agreement-context.ts';
import { idClaims } from '../../parts/id-claims.ts';
import { type Numbering, numbering } from '../../parts/numbering.ts';

/** Things that the parts of one report share. */
export interface ReportContext extends AgreementContext {
  report: Report;
  annual: boolean;
  numbers: Numbering;
}

/** The beginning of a new document. */
export function reportContext(agreement: Agreement, report: Report, year: AgreementYear): ReportContext {
  const annual = report.followUp.kind === 'annual';
  return { year, agreement, report, annual, claimId: idClaims(), numbers: numbering() };
}
