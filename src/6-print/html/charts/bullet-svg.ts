import { formatNumber } from '../../../danish/number.ts';
import type { BulletNumbers } from '../../../model/composed-figure.ts';
import type { TextMeasure } from '../text-measure.ts';
import type { Axis } from './bullet-axis.ts';
import { escapeXml } from './escape-xml.ts';

/** In points on paper: of the column that bars stand in. */
const width = 132;
const left = 1.5;
const span = width - 2 * left;
const fontSize = 8.5;

/** The lines of a bar's drawing: bar = now, tick = target, tint = where it is reached, thin tick = baseline. */
export function bulletSvg(
  numbers: BulletNumbers,
  axis: Axis,
  withAxis: boolean,
  name: string,
  measure: TextMeasure,
): string {
  const { now, target, baseline, reachedAt } = numbers;
  const x = (number: number) => round(left + (number / axis.end) * span);
  const height = withAxis ? 33 : 19;
  const parts = [
    target !== undefined && reachedAt === 'below' && rect('zone', left, x(target) - left, 1.5, 16),
    target !== undefined && reachedAt === 'above' && rect('zone', x(target), left + span - x(target), 1.5, 16),
    rect('bar', left, x(now) - left, 6, 7),
    baseline !== undefined && `<path class="base" d="M${x(baseline)} 3v13"/>`,
    target !== undefined && `<path class="target" d="M${x(target)} 0v19"/>`,
    withAxis && axisSvg(axis, measure),
  ];
  return (
    `<svg class="bullet" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(name)}">` +
    `${parts.filter((part) => part !== false).join('')}</svg>`
  );
}

function axisSvg({ end, step, unit }: Axis, measure: TextMeasure): string {
  const decimals = Number.isInteger(step) ? 0 : (String(step).split('.')[1]?.length ?? 0);
  const suffix = unit === '%' ? '\u00a0%' : '';
  const label = (number: number) => formatNumber(number, decimals);
  const count = Math.round(end / step);
  const widest = measure(label(end) + suffix, 400) * fontSize;
  // Labels stand evenly; the last one hangs to the left of its mark.
  const isEven = (every: number) => count % every === 0 && (span / count) * every >= widest * 1.5 + 4;
  const every = Array.from({ length: count }, (_, index) => index + 1).find(isEven) ?? count;
  const numbers = Array.from({ length: count + 1 }, (_, index) => index * step);
  const marks = numbers.map((number, index) => {
    const isEnd = index === count;
    const at = round(left + (number / end) * span);
    const tick = `<path class="axis" d="M${at} 20.5v2.5"/>`;
    if (index % every !== 0) return tick;
    const anchor = index === 0 ? 'start' : isEnd ? 'end' : 'middle';
    const text = isEnd ? label(number) + suffix : label(number);
    return `${tick}<text x="${index === 0 ? 0 : isEnd ? width : at}" y="31" text-anchor="${anchor}">${text}</text>`;
  });
  return `<path class="axis" d="M${left} 20.5h${span}"/>${marks.join('')}`;
}

function rect(name: string, x: number, length: number, y: number, height: number): string | false {
  return length > 0 && `<rect class="${name}" x="${round(x)}" y="${y}" width="${round(length)}" height="${height}"/>`;
}

const round = (number: number) => Math.round(number * 10) / 10;
