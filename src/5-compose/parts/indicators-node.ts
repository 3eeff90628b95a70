import { hyphenate } from '../../danish/hyphenate.ts';
import { listWords } from '../../danish/list.ts';
import { typographic } from '../../danish/typography.ts';
import { countingUnits } from '../../judging/counting-units.ts';
import type { IndicatorsNode } from '../../model/composed-table.ts';
import type { Unit } from '../../model/cycle.ts';
import type { Indicator } from '../../model/item.ts';
import type { Quantity, Target, Value } from '../../model/values.ts';
import { itemLabels } from '../../words/item-labels.ts';
import { indicatorLine } from '../../words/measure-sentences.ts';
import { targetFigure, valueFigure } from './figure-text.ts';

/** The indicators as a table: the unit stands apart where baseline and target agree on it. */
export function indicatorsNode(indicators: Indicator[], localUnits: Unit[]): IndicatorsNode {
  const isPerUnit = indicators.some((each) => countingUnits(each, { localUnits }).length > 0);
  return {
    kind: 'indicators',
    label: itemLabels.indicators,
    rows: indicators.map((each) => indicatorRow(each, isPerUnit)),
    perUnit: isPerUnit ? typographic(listWords(localUnits.map(({ name }) => name))) : null,
  };
}

function indicatorRow(
  { name, baseline, target, period, source, reportedAt, together }: Indicator,
  isPerUnit: boolean,
): IndicatorsNode['rows'][number] {
  const units = new Set([unitOfValue(baseline), unitOfTarget(target)].filter((unit) => unit !== undefined));
  const unit = units.size === 1 ? [...units][0]! : null;
  const meta = indicatorLine(
    period?.text,
    source,
    reportedAt?.map((followUp) => followUp.name),
    isPerUnit && together,
  );
  return {
    name: hyphenate(typographic(name)),
    meta: meta === '' ? null : typographic(meta),
    baseline: valueFigure(baseline, unit),
    target: targetFigure(target, unit, baseline),
    unit: unit === null ? null : typographic(unit),
  };
}

function unitOfValue(value: Value | undefined): string | undefined {
  return value?.kind === 'quantity' ? value.quantity.unit : undefined;
}

function unitOfTarget(target: Target | undefined): string | undefined {
  if (!target) return undefined;
  if ('quantity' in target) return (target.quantity as Quantity).unit;
  return target.kind === 'followed' ? target.unit : undefined;
}
