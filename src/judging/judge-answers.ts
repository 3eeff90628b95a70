import { idForm } from '../danish/id.ts';
import type { Entry, Measure, Missing, Step } from '../model/follow-up.ts';
import type { Progress } from '../model/values.ts';
import { type ComputedStatus, computeStatus } from './compute-status.ts';
import { isAskedElsewhere, type Moment, ownPeriod } from './standing.ts';

type AnsweredMeasure = Pick<Measure, 'standing' | 'value'> & {
  indicator: Pick<Measure['indicator'], 'id' | 'name' | 'period' | 'baseline' | 'reportedAt'>;
  unit?: Pick<NonNullable<Measure['unit']>, 'id' | 'name'>;
};
type AnsweredStep = Pick<Step, 'standing' | 'date' | 'document' | 'documentMissing'> & {
  milestone: Pick<Step['milestone'], 'id' | 'text' | 'due'>;
};

/** The answers to one goal or initiative, as far as its status and its gaps follow from it. */
export interface Answered extends Pick<Entry, 'given' | 'stated' | 'reason' | 'responsible' | 'newDate'> {
  measures: AnsweredMeasure[];
  steps: AnsweredStep[];
  text: { length: number };
  cause: { length: number };
  action: { length: number };
}

/** The status that follows from values, milestones and documents by the decision table. */
export function statusOfAnswers(
  { given, stated, measures, steps }: Pick<Answered, 'given' | 'stated' | 'measures' | 'steps'>,
  moment: Moment,
): ComputedStatus {
  const isDue =
    moment.kind === 'annual' ||
    measures.some(({ standing }) => standing === 'unknown') ||
    steps.some(({ standing }) => standing !== 'not-due');
  // Of one who hasn't answered nothing is known, whatever was said before.
  if (!given) return { status: isDue ? 'unknown' : 'not-started', judged: false };
  return computeStatus(
    {
      dropped: stated === 'dropped',
      reported:
        measures.some(({ value }) => value && value.kind !== 'open') ||
        steps.some((each) => each.date || each.document || each.standing === 'dropped'),
      measures: measures.map(({ standing }) => standing),
      steps: steps.map(({ standing, documentMissing, milestone: { due } }) => ({
        standing,
        documentMissing,
        isPast: due.kind !== 'open' && due.last < moment.asOf,
      })),
    },
    moment.kind,
  );
}

/** The progress that the earlier follow-up reported of a milestone: it stands until something else is said. */
export function progressOf({ standing, date }: Pick<Step, 'standing' | 'date'>): Progress | undefined {
  if (standing === 'dropped') return { text: 'udgået', kind: 'dropped' };
  const kind = standing === 'done' || standing === 'late' ? 'done' : 'moved';
  return date && { text: date.text, kind, date };
}

/** The things that a demanded entry still lacks, in the order of the form. */
export function missingOf(entry: Answered & Pick<Entry, 'status' | 'computed' | 'judged'>, moment: Moment): Missing[] {
  const { given, measures, steps, status, stated, computed, judged, reason, responsible, newDate } = entry;
  if (!given) return [{ kind: 'form' }];
  if (status === 'dropped') return reason ? [] : [{ kind: 'reason' }];
  const values = measures
    .filter((each) => lacksValue(each, moment))
    .map((each): Missing => ({ kind: 'value', ...named(each) }));
  const documents = steps
    .filter(({ documentMissing }) => documentMissing)
    .map(({ milestone }): Missing => ({ kind: 'document', what: milestone.text, id: milestone.id }));
  const missing: Missing[] = [...values, ...documents];
  const isUntold = values.length === 0 && computed === 'unknown' && !judged && stated === undefined;
  if (isUntold && !measures.some(isBeyondKnowing)) missing.push({ kind: 'status' });
  if (contradictsFigures(entry) && !reason) missing.push({ kind: 'reason' });
  if (['partly', 'behind', 'not-met'].includes(status)) {
    if (entry.cause.length === 0) missing.push({ kind: 'cause' });
    if (entry.action.length === 0) missing.push({ kind: 'action' });
    if (!responsible) missing.push({ kind: 'responsible' });
    if (!newDate) missing.push({ kind: 'new-date' });
  } else if (entry.text.length === 0 && entry.cause.length === 0 && !reason) missing.push({ kind: 'text' });
  return missing;
}

/** Whether someone has said that the value, or what it is to be held against, can't be known. */
const isBeyondKnowing = ({ standing, value, indicator: { baseline } }: AnsweredMeasure) =>
  standing === 'unknown' && (value?.kind === 'unknown' || baseline?.kind === 'unknown');

/** Whether a leader states another status than the figures give. */
const contradictsFigures = ({ stated, computed, judged }: Pick<Entry, 'stated' | 'computed' | 'judged'>): boolean =>
  stated !== undefined && stated !== computed && judged;

function lacksValue({ value, standing, indicator }: AnsweredMeasure, moment: Moment): boolean {
  if (value && value.kind !== 'open') return false;
  if (standing !== 'followed') return standing === 'unknown';
  if (indicator.reportedAt) return !isAskedElsewhere(indicator, moment.followUp);
  return ownPeriod(indicator, moment.year).last <= (moment.kind === 'annual' ? `${moment.year}-12-31` : moment.asOf);
}

const named = ({ indicator, unit }: AnsweredMeasure): Omit<Missing, 'kind'> => ({
  what: unit ? `${indicator.name} (${unit.name})` : indicator.name,
  id: idForm(indicator.id),
  ...(unit && { unit: unit.id }),
});
