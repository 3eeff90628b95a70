import type { Report } from '../../../model/follow-up.ts';
import type { Agreement } from '../../../model/year.ts';
import type { AgreementRendering } from '../../parts/agreement-rendering.ts';
import { idClaims } from '../../parts/id-claims.ts';
import { type Numbering, numbering } from '../../parts/numbering.ts';
import type { Workshop } from '../../workshop.ts';

/** What the views of one report share. */
export interface ReportRendering extends AgreementRendering {
  report: Report;
  annual: boolean;
  numbers: Numbering;
}

/** The beginning of a new document. */
export function reportRendering(agreement: Agreement, report: Report, { year, measure }: Workshop): ReportRendering {
  const annual = report.followUp.kind === 'annual';
  return { year, agreement, report, annual, measure, charts: new Map(), claimId: idClaims(), numbers: numbering() };
}
