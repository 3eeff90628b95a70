import type { StatusBarsNode } from '../../../model/composed-figure.ts';
import { escapeXml } from './escape-xml.ts';

/** In points on paper: the right-hand column. */
const width = 320;
const height = 25;
const barTop = 11;
const gap = 1.2;

type Counts = StatusBarsNode['rows'][number]['counts'];

/** A bar whose parts bear symbol and number; one of `longest` takes the whole width. */
export function statusBarSvg({ words, counts }: StatusBarsNode['rows'][number], longest: number): string {
  const scale = width / longest;
  let from = 0;
  const parts = counts.map((part) => {
    const svg = partSvg(part, from, part.count * scale);
    from += part.count * scale;
    return svg;
  });
  return (
    `<svg class="stack" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(words)}">` +
    `${parts.join('')}</svg>`
  );
}

function partSvg({ status: { symbol, tone }, count }: Counts[number], from: number, length: number): string {
  const middle = from + (length - gap) / 2;
  const size = Math.min(8.5, length - gap - 2);
  const bottom = height - barTop;
  return (
    `<g class="${tone}"><rect x="${round(from + 0.4)}" y="${barTop}" width="${round(length - gap)}" height="${bottom - 0.5}"/>` +
    `<use href="#s-${symbol}" x="${round(middle - size / 2)}" y="${round(barTop + (bottom - size) / 2)}" width="${round(size)}" height="${round(size)}"/>` +
    `<text x="${round(middle)}" y="8.5" text-anchor="middle">${count}</text></g>`
  );
}

const round = (number: number) => Math.round(number * 10) / 10;
