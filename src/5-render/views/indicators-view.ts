import { hyphenate } from '../../danish/hyphenate.ts';
import { listWords } from '../../danish/list.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { thresholdOf } from '../../danish/target.ts';
import { typographic } from '../../danish/typography.ts';
import type { Quantity, Target, Value } from '../../model/values.ts';
import type { Indicator, Unit } from '../../model/year.ts';

export interface IndicatorsView {
  partial: 'indicators';
  /** Columns that would be empty are left out. */
  withBaseline: boolean;
  withUnit: boolean;
  rows: { name: string; meta: string | null; baseline: FigureView; target: FigureView; unit: string | null }[];
  /** The units for each of which every indicator is reported, where there are several. */
  perUnit: string | null;
}

export interface FigureView {
  text: string | null;
  open: boolean;
  meta: string | null;
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
    baseline: baselineFigure(baseline, unit),
    target: targetFigure(target, unit, baseline),
    unit: unit === null ? null : typographic(unit),
  };
}

function baselineFigure(value: Value | undefined, unit: string | null): FigureView {
  if (!value) return { text: null, open: false, meta: null };
  if (value.kind !== 'quantity') return { text: capital(value.text), open: value.kind === 'open', meta: null };
  const meta = value.period ? typographic(value.period.text) : null;
  return { text: withoutUnit(formatQuantity(value.quantity), unit), open: false, meta };
}

/** A fall or rise is shown with the value that it comes to. */
function targetFigure(target: Target | undefined, unit: string | null, baseline: Value | undefined): FigureView {
  if (!target) return { text: null, open: false, meta: null };
  const threshold = 'percent' in target ? thresholdOf(target, baseline) : undefined;
  const text = 'percent' in target ? target.text : withoutUnit(target.text, unit);
  const limit = target.kind === 'decrease' ? 'højst' : 'mindst';
  return {
    text: typographic(['yes', 'all'].includes(target.kind) ? capital(text) : text),
    open: target.kind === 'open',
    meta: threshold ? `${limit} ${withoutUnit(formatQuantity(threshold), unit)}` : null,
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

/** `117.084 km` without ` km`; what is followed has no figure, only the words `følges`. */
function withoutUnit(text: string, unit: string | null): string {
  if (unit === null) return typographic(text);
  const words = text.replace(/[\u00a0\s]+/g, ' ').trim();
  if (!words.endsWith(` ${unit}`)) return typographic(text);
  return typographic(words.slice(0, -unit.length).trim().replace(/ i$/, ''));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
