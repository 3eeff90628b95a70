import type { TopLevelSpec } from 'vega-lite';
import type { TextMeasure } from '../text-measure.ts';
import { accent, chartWidth, fontSize, ink } from './chart-theme.ts';
import type { DrawnRow } from './drawn-rows.ts';

const scaleWidth = 40;

/** A line from zero up with a figure at each point; where they would collide, at the ends and extremes, with a scale beside. */
export function lineSpec(shown: DrawnRow[], measure: TextMeasure): TopLevelSpec {
  const labelled = labelledPoints(shown, measure);
  const all = labelled.size === shown.length;
  const decimals = Math.max(0, ...shown.map(({ text }) => text.split(',')[1]?.length ?? 0));
  const values = shown.map(({ label, value, text }, order) => ({
    label,
    value,
    order,
    text: labelled.has(order) ? text : '',
    ...labelOffset(
      shown.map((each) => each.value),
      order,
    ),
  }));
  const scale = { tickCount: 4, domain: false, grid: true, format: `,.${decimals}f` } as const;
  return {
    width: chartWidth - (all ? 0 : scaleWidth),
    height: 150,
    data: { values },
    encoding: {
      x: {
        field: 'label',
        type: 'ordinal',
        sort: null,
        scale: { type: 'point', padding: 0.5 },
        axis: { labelAngle: 0, labelOverlap: true },
      },
      y: { field: 'value', type: 'quantitative', scale: { zero: true, nice: true }, axis: all ? null : scale },
    },
    layer: [
      {
        mark: { type: 'line', stroke: accent, strokeWidth: 1.6 },
        encoding: { order: { field: 'order', type: 'quantitative' } },
      },
      {
        mark: {
          type: 'point',
          filled: true,
          fill: accent,
          stroke: 'var(--paper)',
          strokeWidth: 1,
          size: 26,
          opacity: 1,
        },
      },
      {
        mark: {
          type: 'text',
          dx: { expr: 'datum.dx' },
          dy: { expr: 'datum.dy' },
          fontSize,
          fontWeight: 600,
          fill: ink,
        },
        encoding: { text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}

/** A figure stands on the side where the line isn't: below a low, before a rise, behind a fall. */
function labelOffset(values: number[], index: number): { dx: number; dy: number } {
  const value = values[index]!;
  const before = values[index - 1] ?? value;
  const after = values[index + 1] ?? value;
  if (before > value && after > value) return { dx: 0, dy: 11 };
  if (before < value && after < value) return { dx: 0, dy: -9 };
  return { dx: after > before ? -4 : 4, dy: -9 };
}

function labelledPoints(shown: DrawnRow[], measure: TextMeasure): Set<number> {
  const step = chartWidth / shown.length;
  const all = shown.map((_, index) => index);
  if (shown.every(({ text }) => measure(text, 600) * fontSize + 3 <= step)) return new Set(all);
  const byValue = all.toSorted((a, b) => shown[a]!.value - shown[b]!.value);
  return new Set([0, all.length - 1, byValue[0]!, byValue.at(-1)!]);
}
