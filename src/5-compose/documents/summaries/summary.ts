import type { Entry, Report } from '../../../model/follow-up.ts';
import type { Agreement, AgreementYear, Department, FollowUp } from '../../../model/year.ts';
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

/** What one unit has reported. */
export interface UnitReport {
  agreement: Agreement;
  /** Undefined where nothing has come in. */
  report?: Report;
  /** Of the year's earlier follow-up. */
  earlier?: Report;
}

/** The beginning of a new document; undefined where no unit has reported anything. */
export function summaryOf(
  followUp: FollowUp,
  department: Department | undefined,
  { year, measure }: Workshop,
): Summary | undefined {
  const units = year.agreements
    .filter((agreement) => department === undefined || agreement.department.id === department.id)
    .map((agreement) => unitReport(agreement, followUp));
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

function unitReport(agreement: Agreement, followUp: FollowUp): UnitReport {
  const at = agreement.reports.findIndex((each) => each.followUp.id === followUp.id);
  const [report, earlier] = at < 0 ? [] : [agreement.reports[at], agreement.reports[at - 1]];
  return { agreement, ...(report && { report }), ...(earlier && { earlier }) };
}

/** The goals that are asked for at this follow-up: those that have a status. */
export const askedGoals = ({ report }: UnitReport): Entry[] => report?.goals.filter(({ demanded }) => demanded) ?? [];

/** The goals and then the initiatives that are asked for at this follow-up. */
export const askedEntries = (unit: UnitReport): Entry[] => [
  ...askedGoals(unit),
  ...(unit.report?.initiatives.filter(({ demanded }) => demanded) ?? []),
];

/** Goals and initiatives, whether asked for or not. */
export const allEntries = ({ report }: UnitReport): Entry[] => (report ? [...report.goals, ...report.initiatives] : []);

/** Opfyldt eller på plan. */
export const isWell = ({ status }: Entry): boolean => status === 'met' || status === 'on-track';

/** Amber or red. */
export const isDeviation = ({ status }: Entry): boolean =>
  status === 'partly' || status === 'behind' || status === 'not-met';

export const isPriority = ({ item }: Entry): boolean => item.kind === 'goal' && item.priority;
