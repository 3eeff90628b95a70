import { isAsLong } from '../danish/change.ts';
import { covers } from '../danish/period.ts';
import { thresholdOf } from '../danish/target.ts';
import { isSameUnit } from '../danish/units-of-measure.ts';
import type { Outlook, Standing, StepStanding } from '../model/follow-up.ts';
import type { Indicator } from '../model/item.ts';
import type { Day, Period, Progress, Quantity, Target, Value } from '../model/values.ts';

/** When a follow-up judges: its kind, its year, and the day on which the answers were made up. */
export interface Moment {
  /** Id of the follow-up. */
  followUp: string;
  kind: 'midway' | 'annual';
  year: number;
  asOf: Day;
}

type Aim = Pick<Indicator, 'baseline' | 'target' | 'period' | 'reportedAt'>;

/**
 * Where a reported value stands by its target. At midway a value is judged only when it covers the indicator's own period
 * (without `periode`: the year), and one of a part is unknown when that is over; but a `ja` stands when it is said. At the
 * end of the year everything is due whose period ends within it. Where follow-ups are named that ask for the value
 * (`opgøres`), it is unknown at those without one, and at midway not due at others.
 */
export function standingOf(aim: Aim, value: Value | undefined, moment: Moment): Standing {
  const { target, baseline } = aim;
  if (!target || target.kind === 'followed') return 'followed';
  const isMidway = moment.kind === 'midway';
  if (isMidway && target.kind === 'yes' && value?.kind === 'yes') return 'reached';
  const own = ownPeriod(aim, moment.year) as Period;
  const of = value?.kind === 'quantity' ? value.period : undefined;
  const isWhole = of && covers(of, own);
  const isOver = own.last <= (isMidway ? moment.asOf : `${moment.year}-12-31`);
  const isElsewhere = isAskedElsewhere(aim, moment.followUp);
  const isGiven = value && value.kind !== 'open';
  if (isMidway && isElsewhere && !isGiven) return 'not-due';
  const isAsked = aim.reportedAt && !isElsewhere;
  if (!isOver && !(isMidway && isWhole)) return isAsked && value?.kind !== 'quantity' ? 'unknown' : 'not-due';
  const isPart = isMidway && isWhole === false;
  const isMet = value && !isPart ? meets(target, baseline, value) : undefined;
  return isMet === undefined ? 'unknown' : isMet ? 'reached' : 'missed';
}

/** What can be said of a value that is not due; one that the target can't be compared with is made up later. */
export function outlookOf(aim: Aim, value: Value | undefined, { year }: Moment): Outlook {
  const difference = differenceOf(aim, value);
  if (difference !== undefined) return difference > 0 ? 'above' : difference < 0 ? 'below' : 'on';
  return (ownPeriod(aim, year) as Period).last > `${year}-12-31` ? 'later' : 'year-end';
}

/** From the figure to reach; undefined where there is none, of another unit, or of a change between times that are not as long. */
function differenceOf({ target, baseline }: Aim, value: Value | undefined): number | undefined {
  if (!target || value?.kind !== 'quantity') return undefined;
  const { number, of, unit } = value.quantity;
  if (target.kind === 'all') return of ? number - of : unit === '%' ? number - 100 : undefined;
  const limit = thresholdOf(target, baseline);
  const isOfOtherLength =
    !('quantity' in target) && baseline?.kind === 'quantity' && !isAsLong(baseline.period, value.period);
  const compared = limit && !isOfOtherLength ? comparable(value.quantity, limit) : undefined;
  return compared === undefined ? undefined : compared - aimed(limit!);
}

/** Whether a follow-up leaves an indicator to others (`opgøres`): what those were told then stands. */
export const isAskedElsewhere = ({ reportedAt }: Pick<Indicator, 'reportedAt'>, followUp: string): boolean =>
  reportedAt?.every(({ id }) => id !== followUp) ?? false;

/** The time that an indicator is measured over. */
export const ownPeriod = ({ period }: Aim, year: number): Pick<Period, 'first' | 'last' | 'kind'> =>
  period && period.kind !== 'open' ? period : { first: `${year}-01-01`, last: `${year}-12-31`, kind: 'span' };

/** Whether a value reaches the target; undefined where that can't be told: no figure, another unit, no baseline to change from. */
function meets(target: Target, baseline: Value | undefined, value: Value): boolean | undefined {
  if (target.kind === 'yes') return value.kind === 'yes' || (value.kind === 'no' ? false : undefined);
  if (target.kind === 'all') return meetsAll(value);
  if (value.kind !== 'quantity') return undefined;
  if (target.kind === 'decrease' || target.kind === 'increase' || target.kind === 'maintained') {
    if (baseline?.kind !== 'quantity') return undefined;
    const limit = thresholdOf(target, baseline) ?? baseline.quantity;
    const number = comparable(value.quantity, limit);
    if (number === undefined) return undefined;
    // Without a percentage any change will do, but none will not.
    const strictly = target.kind !== 'maintained' && !('percent' in target);
    if (target.kind === 'decrease') return comparisons[strictly ? 'below' : 'at-most'](number, aimed(limit));
    return comparisons[strictly ? 'above' : 'at-least'](number, aimed(limit));
  }
  if (!('quantity' in target)) return undefined;
  const number = comparable(value.quantity, target.quantity);
  return number === undefined ? undefined : comparisons[target.kind](number, aimed(target.quantity));
}

const comparisons = {
  'at-least': (value: number, limit: number) => value >= limit,
  'at-most': (value: number, limit: number) => value <= limit,
  above: (value: number, limit: number) => value > limit,
  below: (value: number, limit: number) => value < limit,
  exactly: (value: number, limit: number) => value === limit,
};

/** `ja`, all of a whole, or 100 %. */
function meetsAll(value: Value): boolean | undefined {
  if (value.kind === 'yes' || value.kind === 'no') return value.kind === 'yes';
  if (value.kind !== 'quantity') return undefined;
  const { number, of, unit } = value.quantity;
  return of ? number >= of : unit === '%' ? number >= 100 : undefined;
}

/** `3 af 5 ledere` as the share it is, since the whole may have changed. */
const aimed = ({ number, of }: Quantity) => (of ? number / of : number);

/** The number that compares with `limit`: a part of a whole as a share or as per cent where that is asked; undefined where units differ or the whole is nothing. */
function comparable(value: Quantity, limit: Quantity): number | undefined {
  if (!hasUnitOf(value, limit)) return undefined;
  if (limit.of) return value.of ? value.number / value.of : undefined;
  if (limit.unit !== '%' || value.unit === '%') return value.number;
  return value.of ? (value.number * 100) / value.of : undefined;
}

/** A part of a whole may answer for per cent, but not the reverse. */
function hasUnitOf(value: Quantity, limit: Quantity): boolean {
  if (limit.of !== undefined && value.of === undefined) return false;
  if (limit.unit === '%' && limit.of === undefined && value.of !== undefined) return true;
  return isSameUnit(value.unit, limit.unit);
}

/** Whether a value is of the kind and unit that the target, or else the baseline, asks for. */
export function isOfUnit({ target, baseline }: Aim, value: Value): boolean {
  if (value.kind === 'unknown' || value.kind === 'open' || target?.kind === 'open') return true;
  const limit =
    target && 'quantity' in target ? target.quantity : baseline?.kind === 'quantity' ? baseline.quantity : undefined;
  const isAnswer = value.kind !== 'quantity';
  if (target?.kind === 'yes') return isAnswer;
  if (target?.kind === 'all') return isAnswer || value.quantity.of !== undefined || value.quantity.unit === '%';
  if (isAnswer) return !limit && !(target?.kind === 'followed' && target.unit);
  if (limit) return hasUnitOf(value.quantity, limit);
  return target?.kind !== 'followed' || !target.unit || isSameUnit(value.quantity.unit, target.unit);
}

/** Where a milestone stands on the day that the answers were made up. */
export function stepStandingOf(due: Period, progress: Progress | undefined, { asOf }: Moment): StepStanding {
  if (progress?.kind === 'dropped') return 'dropped';
  if (progress?.kind === 'moved')
    return progress.date.kind !== 'open' && progress.date.last < asOf ? 'overdue' : 'moved';
  if (progress?.kind === 'done') return progress.date.first > due.last ? 'late' : 'done';
  return due.kind !== 'open' && due.last < asOf ? 'overdue' : 'not-due';
}
