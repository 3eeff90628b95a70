import type { Department, FollowUp } from '../model/cycle.ts';
import type { Entry, Report } from '../model/follow-up.ts';
import type { Goal } from '../model/item.ts';
import type { Agreement, AgreementYear } from '../model/year.ts';

/** One unit's answers to a follow-up. */
export interface UnitReport {
  agreement: Agreement;
  /** Undefined where nothing has come in. */
  report?: Report;
  /** Of the year's earlier follow-up. */
  earlier?: Report;
}

/** The units' answers to a follow-up in the order of the year, of a department alone where one is given; also those that have reported nothing. */
export function unitReports({ agreements }: AgreementYear, followUp: FollowUp, department?: Department): UnitReport[] {
  return agreements
    .filter((agreement) => department === undefined || agreement.department.id === department.id)
    .map((agreement) => {
      const at = agreement.reports.findIndex((each) => each.followUp.id === followUp.id);
      const [report, earlier] = at < 0 ? [] : [agreement.reports[at], agreement.reports[at - 1]];
      return { agreement, ...(report && { report }), ...(earlier && { earlier }) };
    });
}

/** The goals that are asked for at this follow-up: those that have a status. */
export const askedGoals = ({ report }: UnitReport): Entry<Goal>[] =>
  report?.goals.filter(({ demanded }) => demanded) ?? [];

/** The goals and then the initiatives that are asked for at this follow-up. */
export const askedEntries = (unit: UnitReport): Entry[] => allEntries(unit).filter(({ demanded }) => demanded);

/** Goals and then initiatives, whether asked for or not. */
export const allEntries = ({ report }: Pick<UnitReport, 'report'>): Entry[] =>
  report ? [...report.goals, ...report.initiatives] : [];

/** Those that ask the meeting for a decision. */
export const askingEntries = (unit: UnitReport): Entry[] =>
  allEntries(unit).filter(({ decision }) => decision.length > 0);
