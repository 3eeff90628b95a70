import type { Standing, Status, StepStanding } from '../model/follow-up.ts';
import type { Moment } from './standing.ts';

/** The evidence that a status is computed from: each indicator × local unit, each milestone, and whether its document came. */
export interface Evidence {
  dropped: boolean;
  /** Values, milestones or documents are given. */
  reported: boolean;
  measures: Standing[];
  steps: StepEvidence[];
}

interface StepEvidence {
  standing: StepStanding;
  /** Its date was before the answers were made up. */
  isPast: boolean;
  documentMissing: boolean;
}

export interface ComputedStatus {
  status: Status;
  /** Something due could be judged, so that another status is a deviation from it. */
  judged: boolean;
}

/** The first row of the decision table that fits (follow-up reports, »Decision table«). */
export function computeStatus({ dropped, reported, measures, steps }: Evidence, kind: Moment['kind']): ComputedStatus {
  if (dropped) return { status: 'dropped', judged: true };
  const counted = steps.filter(({ standing }) => standing !== 'dropped');
  const isDone = ({ standing }: StepEvidence) => standing === 'done' || standing === 'late';
  const isPutOff = ({ standing, isPast }: StepEvidence) => standing === 'moved' && !isPast;
  const isLater = ({ standing }: StepEvidence) => standing === 'not-due';
  // A milestone that is done without its document is both.
  const isMissed = (step: StepEvidence) => (isDone(step) ? step.documentMissing : !isPutOff(step) && !isLater(step));
  const of = (standing: Standing) => measures.filter((each) => each === standing).length;
  const missed = of('missed') + counted.filter(isMissed).length;
  const reached = of('reached') + counted.filter(isDone).length;
  const putOff = counted.filter(isPutOff).length;
  const unknown = of('unknown');
  const later = of('not-due') + counted.filter(isLater).length;
  const judged = reached + missed + putOff > 0;
  const status = (): Status => {
    if (!judged && unknown === 0 && !reported && kind === 'midway') return 'not-started';
    if (!judged) return kind === 'annual' && unknown === 0 && later > 0 && reported ? 'on-track' : 'unknown';
    if (missed > 0) return reached > 0 ? 'partly' : kind === 'midway' ? 'behind' : 'not-met';
    if (putOff + unknown > 0) return 'partly';
    return later > 0 ? 'on-track' : 'met';
  };
  return { status: status(), judged };
}
