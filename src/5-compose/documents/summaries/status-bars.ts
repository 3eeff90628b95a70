import { typographic } from '../../../danish/typography.ts';
import { countByStatus } from '../../../insight/status-order.ts';
import type { Entry, Status } from '../../../model/follow-up.ts';
import type { StatusBarsView } from '../../parts/blocks.ts';
import type { Numbered } from '../../parts/numbering.ts';
import { statusView } from '../../parts/status-view.ts';

export interface BarRow {
  label: string;
  entries: Entry[];
}

/** In points on paper: the right-hand column. */
const width = 320;
const height = 25;
const barTop = 11;
const gap = 1.2;

/** Bars of one scale, so that their lengths compare. */
export function statusBars({ id, number }: Numbered, caption: string, bars: BarRow[]): StatusBarsView {
  const most = Math.max(1, ...bars.map(({ entries }) => entries.length));
  return {
    partial: 'status-bars',
    id,
    number,
    caption: typographic(caption),
    rows: bars.map(({ label, entries }) => ({
      label: typographic(label),
      svg: barSvg(typographic(label), countByStatus(entries), width / most),
    })),
  };
}

function barSvg(label: string, counts: ReturnType<typeof countByStatus>, scale: number): string {
  const words = counts.map(({ status, count }) => `${count} ${statusView(status).word.toLowerCase()}`);
  let from = 0;
  const parts = counts.map(({ status, count }) => {
    const part = partSvg(status, count, from, count * scale);
    from += count * scale;
    return part;
  });
  const name = `${label}: ${words.length > 0 ? words.join(', ') : 'ingen mål'}`;
  return (
    `<svg class="stack" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(name)}">` +
    `${parts.join('')}</svg>`
  );
}

function partSvg(status: Status, count: number, from: number, length: number): string {
  const { symbol, tone } = statusView(status);
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

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
