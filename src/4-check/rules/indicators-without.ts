import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Period } from '../../model/values.ts';
import type { Indicator, Item } from '../../model/year.ts';
import { itemsOf } from '../items-of.ts';
import type { Rule } from '../rule.ts';

/** Reports indicators that lack what their target needs to be held up against: target, baseline, unit or period. */
export const indicatorsWithout: Rule = (year) =>
  itemsOf(year).flatMap((item) => item.indicators.flatMap((indicator) => check(indicator, item)));

function check(indicator: Indicator, item: Item): Diagnostic[] {
  const { baseline, target, period, name: navn, place, targetPlace = place } = indicator;
  // What the unit must add stands in its own file, also of an indicator that is shared.
  const own = place.file === item.place.file ? place : item.place;
  const report = (code: Code, at = targetPlace, values = {}) => [diagnose(code, at, { navn, ...values })];
  if (!target) return report('indikator/uden-måltal', own);
  const måltal = target.text;
  if (target.kind === 'followed')
    return target.unit || baseline?.kind === 'quantity' ? [] : report('indikator/uden-enhed');
  if (target.kind !== 'decrease' && target.kind !== 'increase' && target.kind !== 'maintained') return [];
  if (!baseline) return report('indikator/uden-udgangspunkt', own, { måltal });
  if (baseline.kind === 'open') return [];
  if (baseline.kind !== 'quantity')
    return report('indikator/ukendt-udgangspunkt', targetPlace, { måltal, udgangspunkt: baseline.text });
  const udgangspunkt = baseline.text;
  if (!baseline.period) return report('indikator/uden-periode', own, { måltal, udgangspunkt });
  return period || isWholeYear(baseline.period) ? [] : report('indikator/uden-periode', own, { måltal, udgangspunkt });
}

const isWholeYear = ({ first, last, kind }: Period) =>
  kind === 'open' || (first.endsWith('-01-01') && last.endsWith('-12-31'));
