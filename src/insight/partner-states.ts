import type { Unit } from '../model/cycle.ts';
import type { Partner, Report } from '../model/follow-up.ts';
import type { Goal, Initiative } from '../model/item.ts';
import type { PartnerState } from '../model/values.ts';

/** Whether something is said of what came of the collaboration. */
export const isTold = (partner: Partner): partner is Partner & { state: PartnerState } =>
  partner.state !== undefined && partner.state.kind !== 'open';

/** A collaboration that a goal or initiative has a problem with. */
export interface PartnerProblem {
  item: Goal | Initiative;
  unit: Unit;
  words: string;
}

/** The problems with partners that a report tells of, goals first. */
export const partnerProblems = ({ goals, initiatives }: Pick<Report, 'goals' | 'initiatives'>): PartnerProblem[] =>
  [...goals, ...initiatives].flatMap(({ item, partners }) =>
    partners.flatMap(({ unit, state }) => (state?.kind === 'problem' ? [{ item, unit, words: state.words }] : [])),
  );
