import { type UnitReport, unitReports } from '../../../insight/unit-report.ts';
import type { AgreementYear, Department, FollowUp } from '../../../model/year.ts';
import { type ClaimId, idClaims } from '../../parts/id-claims.ts';
import { type Numbering, numbering } from '../../parts/numbering.ts';
import type { TextMeasure } from '../../text-measure.ts';
import type { Workshop } from '../../workshop.ts';

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
  measure: TextMeasure;
}

/** The beginning of a new document; undefined where no unit has reported anything. */
export function summaryOf(
  followUp: FollowUp,
  department: Department | undefined,
  { year, measure }: Workshop,
): Summary | undefined {
  const units = unitReports(year, followUp, department);
  if (!units.some(({ report }) => report)) return undefined;
  return {
    year,
    followUp,
    annual: followUp.kind === 'annual',
    ...(department && { department }),
    units,
    numbers: numbering(),
    claimId: idClaims(),
    measure,
  };
}
