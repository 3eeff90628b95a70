import { capital } from '../../danish/capital.ts';
import { hyphenate } from '../../danish/hyphenate.ts';
import { listWords } from '../../danish/list.ts';
import { typographic } from '../../danish/typography.ts';
import type { Quantity, Target, Value } from '../../model/values.ts';
import type { Indicator, Unit } from '../../model/year.ts';
import { type FigureView, targetFigure, valueFigure } from './figure-view.ts';

export interface IndicatorsView {
  partial: 'indicators';
  /** Columns that would be empty are left out. */
  withBaseline: boolean;
  withUnit: boolean;
  rows: { name: string; meta: string | null; baseline: FigureView; target: FigureView; unit: string | null }[];
  /** The units for each of which every indicator is reported, where there are several. */
  perUnit: string | null;
}

/** The indicators as a table: the unit has its own column where baseline and target agree on it. */
export function indicatorsView(indicators: Indicator[], localUnits: Unit[]): IndicatorsView {
  const rows = indicators.map(indicatorRow);
  return {
    partial: 'indicators',
    withBaseline: rows.some(({ baseline }) => baseline.text !== null),
    withUnit: rows.some(({ unit }) => unit !== null),
    rows,
    perUnit: localUnits.length > 1 ? typographic(listWords(localUnits.map(({ name }) => name))) : null,
  };
}

function indicatorRow({ name, baseline, target, period, source }: Indicator): IndicatorsView['rows'][number] {
  const units = new Set([unitOfValue(baseline), unitOfTarget(target)].filter((unit) => unit !== undefined));
  const unit = units.size === 1 ? [...units][0]! : null;
  const meta = [period && capital(period.text), source && `Kilde: ${source}`].filter(Boolean).join(' · ');
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
