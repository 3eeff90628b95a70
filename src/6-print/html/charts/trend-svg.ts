import type { TrendRow } from '../../../model/composed-figure.ts';
import { escapeXml } from './escape-xml.ts';

/** In points on paper. */
const width = 92;
const height = 30;
const margin = 5;

/** Baseline, midway and year's end as points on a line; the target as a dashed line, tinted where it is reached. */
export function trendSvg({ points: { baseline, midway, now, target }, reachedAt, words }: TrendRow): string {
  const all = [baseline, midway, now, target].filter((each) => each !== undefined);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const y = (number: number) =>
    round(high === low ? height / 2 : margin + ((high - number) / (high - low)) * (height - 2 * margin));
  const points = [
    { x: margin, y: y(baseline) },
    ...(midway === undefined ? [] : [{ x: width / 2, y: y(midway) }]),
    { x: width - margin, y: y(now) },
  ];
  const drawn = [
    target !== undefined && reachedAt === 'above' && `<path class="zone" d="M0 0H${width}V${y(target)}H0Z"/>`,
    target !== undefined && reachedAt === 'below' && `<path class="zone" d="M0 ${height}H${width}V${y(target)}H0Z"/>`,
    target !== undefined && `<path class="aim" d="M0 ${y(target)}H${width}"/>`,
    `<path class="line" d="M${points.map((each) => `${each.x} ${each.y}`).join('L')}"/>`,
    ...points.map((each) => `<circle class="bar" cx="${each.x}" cy="${each.y}" r="2.2"/>`),
  ];
  return (
    `<svg class="trend" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(words)}">` +
    `${drawn.filter(Boolean).join('')}</svg>`
  );
}

const round = (number: number) => Math.round(number * 10) / 10;
