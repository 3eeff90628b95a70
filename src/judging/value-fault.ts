import { formatShortDay } from '../danish/day.ts';
import { likelyScale } from '../danish/likely-scale.ts';
import { formatNumber } from '../danish/number.ts';
import { covers } from '../danish/period.ts';
import { formatQuantity } from '../danish/quantity.ts';
import { isSameUnit } from '../danish/units-of-measure.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Indicator } from '../model/item.ts';
import type { Day, Period, Quantity, Value } from '../model/values.ts';
import { isOfUnit, type Moment, ownPeriod } from './standing.ts';
import { impossibleNumber, otherUnit, outsidePeriod, periodNotOver } from './value-messages.ts';

type Aim = Pick<Indicator, 'target' | 'baseline' | 'period'>;

/** Why a reported value says nothing of its indicator (another unit of measure, more than all or less than nothing, a period outside its own or to come); undefined where it does. */
export function valueFault(aim: Aim, value: Value, { kind, year, asOf }: Moment): Fault | undefined {
  const wrong = numberFault(aim, value);
  if (wrong) return wrong;
  const period = periodOf(value);
  const own = ownPeriod(aim, year) as Period;
  // What is measured before its time is for information at midway.
  const isEarly = kind === 'midway' && period && period.first >= `${year}-01-01` && period.last <= own.last;
  if (!period) return undefined;
  const ventet = aim.period?.text ?? `${year}`;
  if (!isEarly && !covers(own, period)) return fault(outsidePeriod, { periode: period.text, ventet });
  return notOver(period, asOf);
}

/** Why a value can't be the baseline of its indicator: another unit of measure than the target's, no possible number, or a time to come. */
export function baselineFault({ target }: Aim, value: Value, { asOf }: Moment): Fault | undefined {
  const period = periodOf(value);
  return numberFault({ ...(target && { target }) }, value) ?? (period && notOver(period, asOf));
}

function numberFault(aim: Aim, value: Value): Fault | undefined {
  if (!isOfUnit(aim, value)) return fault(otherUnit, { værdi: value.text, ventet: expectedUnit(aim) });
  const possible = value.kind === 'quantity' ? possibleInstead(aim, value.quantity) : undefined;
  return possible && fault(impossibleNumber, { værdi: value.text, ...possible });
}

const periodOf = (value: Value): Period | undefined => (value.kind === 'quantity' ? value.period : undefined);

const notOver = (period: Period, asOf: Day): Fault | undefined =>
  period.last <= endOfQuarter(asOf)
    ? undefined
    : fault(periodNotOver, { periode: period.text, dag: formatShortDay(asOf) });

/** The last day of the quarter: what is told of one may be told before it is quite over. */
function endOfQuarter(day: Day): Day {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return `${day.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][quarter]}`;
}

/** A part is no larger than its whole, a figure no thousandth of what was agreed, and what is counted is not less than nothing; of money, points and per cent it may be. */
function possibleInstead(
  { target, baseline }: Aim,
  quantity: Quantity,
): { ventet: string; ventetEn: string } | undefined {
  const { number, of, unit } = quantity;
  if (of !== undefined && number > of)
    return { ventet: `højst ${formatNumber(of)} af dem`, ventetEn: `${formatNumber(of)} of them at most` };
  const agreed = [
    target && 'quantity' in target ? target.quantity : undefined,
    baseline?.kind === 'quantity' ? baseline.quantity : undefined,
  ];
  const [likely] = agreed.flatMap((each) => (each && likelyScale(quantity, each)) ?? []);
  if (likely) return { ventet: formatQuantity(likely), ventetEn: formatQuantity(likely) };
  const mayBeNegative = agreed.some((each) => each && each.number < 0) || /kr\.?$|kroner|point|[%‰°]/.test(unit);
  return number < 0 && !mayBeNegative ? { ventet: 'et tal fra 0 og op', ventetEn: 'a number of 0 or more' } : undefined;
}

function expectedUnit({ target, baseline }: Aim): string {
  if (target?.kind === 'yes') return '»ja« eller »nej«';
  if (target?.kind === 'all') return '»ja«, »nej«, et antal »af« alle eller procent';
  const limit =
    target && 'quantity' in target ? target.quantity : baseline?.kind === 'quantity' ? baseline.quantity : undefined;
  if (limit) return limit.of === undefined ? `et tal i ${limit.unit}` : `»TAL af TAL ${limit.unit}«`;
  return target?.kind === 'followed' && target.unit ? `et tal i ${target.unit}` : 'et tal med enhed';
}

/** Why a key figure can't be held against what was agreed: it has another unit. Undefined where it can, or nothing was agreed. */
export function figureFault(agreed: Value | undefined, figure: Value | undefined): Fault | undefined {
  if (agreed?.kind !== 'quantity' || figure?.kind !== 'quantity') return undefined;
  const { unit } = agreed.quantity;
  if (isSameUnit(figure.quantity.unit, unit)) return undefined;
  return fault(otherUnit, { værdi: figure.text, ventet: `et tal i ${unit}` });
}
