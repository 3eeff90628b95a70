import { hyphenate } from '../../danish/hyphenate.ts';
import { formatQuantity } from '../../danish/quantity.ts';
import { typographic } from '../../danish/typography.ts';
import { type TrendPoints, trendPoints } from '../../insight/trend-points.ts';
import type { Entry, Measure } from '../../model/follow-up.ts';
import { sideOf } from './bullet-scale.ts';
import { type FigureView, targetFigure, valueFigure } from './figure-view.ts';
import { itemName } from './item-name.ts';
import type { Numbering } from './numbering.ts';
import { type TitlePart, titleParts } from './title-parts.ts';

/** Figures of two years or more as lines, each beside its numbers. */
export interface TrendsView {
  partial: 'trends';
  id: string;
  number: number;
  caption: string;
  groups: { parts: TitlePart[]; rows: TrendRowView[] }[];
}

interface TrendRowView {
  name: string;
  svg: string;
  baseline: FigureView;
  midway: FigureView;
  now: FigureView;
  target: FigureView;
}

/** The indicators that have figures before the year and at its end; undefined where none has. */
export function trendsView(entries: Entry[], numbers: Numbering): TrendsView | undefined {
  const groups = entries
    .map(({ item, measures }) => ({ item, rows: measures.flatMap(trendRow) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return undefined;
  return {
    partial: 'trends',
    ...numbers.figure(),
    caption: 'Udviklingen i de tal, der også blev gjort op før aftalen',
    groups: groups.map(({ item, rows }) => ({
      parts: titleParts({ ...item, title: `${itemName(item)} ${item.title}` }),
      rows,
    })),
  };
}

function trendRow(measure: Measure): TrendRowView[] {
  const points = trendPoints(measure);
  if (!points) return [];
  const { indicator, unit, value, before } = measure;
  return [
    {
      name: hyphenate(typographic([indicator.name, unit?.name].filter(Boolean).join(', '))),
      svg: trendSvg(points, measure),
      baseline: valueFigure(indicator.baseline, null),
      midway: valueFigure(before, null),
      now: valueFigure(value, null),
      target: targetFigure(indicator.target, null, indicator.baseline),
    },
  ];
}

const width = 92;
const height = 30;
const margin = 5;

/** Baseline, midway and year's end as points on a line; the target as a dashed line, tinted where it is reached. */
function trendSvg(
  { baseline, midway, now, target }: TrendPoints,
  { indicator, value, before, threshold }: Measure,
): string {
  const all = [baseline, midway, now, target].filter((each) => each !== undefined);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (number: number) =>
    round(high === low ? height / 2 : margin + ((high - number) / (high - low)) * (height - 2 * margin));
  const points = [
    { x: margin, y: y(baseline) },
    ...(midway === undefined ? [] : [{ x: width / 2, y: y(midway) }]),
    { x: width - margin, y: y(now) },
  ];
  const side = indicator.target && sideOf(indicator.target);
  const words = [
    `udgangspunkt ${indicator.baseline!.text}`,
    midway !== undefined && `midtvejs ${before!.text}`,
    `år ${value!.text}`,
    threshold && `mål ${formatQuantity(threshold)}`,
  ];
  const name = `${indicator.name}: ${words.filter(Boolean).join(', ')}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const drawn = [
    target !== undefined && side === 'above' && `<path class="zone" d="M0 0H${width}V${y(target)}H0Z"/>`,
    target !== undefined && side === 'below' && `<path class="zone" d="M0 ${height}H${width}V${y(target)}H0Z"/>`,
    target !== undefined && `<path class="aim" d="M0 ${y(target)}H${width}"/>`,
    `<path class="line" d="M${points.map((each) => `${each.x} ${each.y}`).join('L')}"/>`,
    ...points.map((each) => `<circle class="bar" cx="${each.x}" cy="${each.y}" r="2.2"/>`),
  ];
  return (
    `<svg class="trend" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}">` +
    `${drawn.filter(Boolean).join('')}</svg>`
  );
}

const round = (number: number) => Math.round(number * 10) / 10;
