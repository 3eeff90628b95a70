import { type UnitReport, unitReports } from '../../../insight/unit-report.ts';
import type { Department, FollowUp } from '../../../model/cycle.ts';
import type { AgreementYear } from '../../../model/year.ts';
import { type ClaimId, idClaims } from '../../parts/id-claims.ts';
import { type Numbering, numbering } from '../../parts/numbering.ts';

/** One follow-up across the units of a department or of the whole directorate. */
export interface Summary {
  year: AgreementYear;
  followUp: FollowUp;
  annual: boolean;
  /** Whose it is; undefined of the directorate. */
  department?: Department;
  /** In the order of the year, also those that have reported nothing. */
  units: UnitReport[];
  numbers: Numbering;
  claimId: ClaimId;
}

/** Whether a unit of the summary has reported anything. */
export const isReported = (followUp: FollowUp, department: Department | undefined, year: AgreementYear): boolean =>
  unitReports(year, followUp, department).some(({ report }) => report);

/** The beginning of a new document. */
export function summaryOf(followUp: FollowUp, department: Department | undefined, year: AgreementYear): Summary {
  return {
    year,
    followUp,
    annual: followUp.kind === 'annual',
    ...(department && { department }),
    units: unitReports(year, followUp, department),
    numbers: numbering(),
    claimId: idClaims(),
  };
}
