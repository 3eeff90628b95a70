import { isSameUnit } from '../danish/units-of-measure.ts';
import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import type { Indicator } from '../model/item.ts';
import type { Value } from '../model/values.ts';
import type { Moment } from './standing.ts';
import { baselineFault } from './value-fault.ts';
import { otherBaseline } from './value-messages.ts';

type Aim = Pick<Indicator, 'target' | 'baseline' | 'baselineReportedAt'>;

/** Whether a follow-up asks for the baseline: the agreement says that it isn't known, or has none though the target is a change from it. */
export const asksForBaseline = ({ target, baseline }: Aim): boolean =>
  baseline ? !isKnown(baseline) : ['decrease', 'increase', 'maintained'].includes(target?.kind ?? '');

/**
 * The baseline that counts once a follow-up has told one: that which is known already, else what is told. Why what is told can't
 * count: another is known, it has another unit of measure than the target, is no possible number, or of a time to come.
 */
export function baselineOf(
  aim: Aim,
  told: Value | undefined,
  moment: Moment,
): { baseline?: Value; isNew: boolean; fault?: Fault } {
  const { baseline, baselineReportedAt } = aim;
  const known = { ...(baseline && { baseline }), isNew: false };
  if (!told || told.kind === 'open') return known;
  if (baseline && isKnown(baseline)) {
    if (told.kind === 'unknown' || isSameValue(baseline, told)) return known;
    const values = { værdi: told.text, ventet: baseline.text, opfølgning: baselineReportedAt?.name };
    return { ...known, fault: fault(otherBaseline, values) };
  }
  const wrong = baselineFault(aim, told, moment);
  return wrong ? { ...known, fault: wrong } : { baseline: told, isNew: isKnown(told) };
}

const isKnown = (value: Value | undefined): boolean =>
  value !== undefined && value.kind !== 'open' && value.kind !== 'unknown';

/** A period that one of them leaves out makes no difference. */
function isSameValue(one: Value, other: Value): boolean {
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return one.kind === other.kind;
  const [a, b] = [one.quantity, other.quantity];
  const isSameTime =
    !one.period || !other.period || (one.period.first === other.period.first && one.period.last === other.period.last);
  return a.number === b.number && a.of === b.of && isSameUnit(a.unit, b.unit) && isSameTime;
}
