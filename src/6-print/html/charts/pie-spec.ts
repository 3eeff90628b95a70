import type { TopLevelSpec } from 'vega-lite';
import type { TextMeasure } from '../text-measure.ts';
import { accent, chartWidth, fontSize, ink, quiet, tones } from './chart-theme.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { centre, type PieLabel, pieHeight, pieLabels, radius, type Slice } from './pie-labels.ts';

/** A pie from the top clockwise in the table's order, each slice with its name and share beside it. */
export function pieSpec(shown: DrawnRow[], measure: TextMeasure): TopLevelSpec {
  const slices = slicesOf(shown);
  const labels = pieLabels(slices, measure);
  const x = { field: 'x', type: 'quantitative', scale: null } as const;
  const y = { field: 'y', type: 'quantitative', scale: null } as const;
  const bottom = Math.max(pieHeight, ...labels.flatMap(({ lines }) => lines.map((line) => line.y + 6)));
  return {
    width: chartWidth,
    height: bottom,
    data: { values: [] },
    layer: [
      {
        data: { values: slices.map(({ from, to }, index) => ({ from, to, fill: tone(index, slices.length) })) },
        mark: { type: 'arc', x: centre.x, y: centre.y, outerRadius: radius, stroke: accent, strokeWidth: 0.8 },
        encoding: {
          theta: { field: 'from', type: 'quantitative', scale: null },
          theta2: { field: 'to' },
          fill: { field: 'fill', type: 'nominal', scale: null },
        },
      },
      {
        data: {
          values: labels.flatMap(({ leader }, label) => leader.map((point, order) => ({ ...point, order, label }))),
        },
        mark: { type: 'line', stroke: quiet, strokeWidth: 0.6 },
        encoding: {
          x,
          y,
          detail: { field: 'label', type: 'nominal' },
          order: { field: 'order', type: 'quantitative' },
        },
      },
      ...textLayers(labels).map(({ values, ...mark }) => ({
        data: { values },
        mark: { type: 'text' as const, fontSize, fill: ink, baseline: 'middle' as const, ...mark },
        encoding: { x, y, text: { field: 'text', type: 'nominal' as const } },
      })),
    ],
  };
}

function slicesOf(shown: DrawnRow[]): Slice[] {
  // Of nothing there are no slices, but names.
  const whole = shown.reduce((sum, { value }) => sum + value, 0) || 1;
  let from = 0;
  return shown.map((share) => {
    const to = from + (share.value / whole) * 2 * Math.PI;
    const slice = { ...share, from, to };
    from = to;
    return slice;
  });
}

/** Neighbours differ; the last slice is a neighbour of the first too. */
function tone(index: number, count: number): string {
  const last = index === count - 1 && count > 1 && index % tones.length === 0;
  return tones[last ? 1 : index % tones.length]!;
}

function textLayers(labels: PieLabel[]) {
  return (['left', 'right'] as const).flatMap((side) =>
    [false, true].map((share) => ({
      align: side === 'right' ? ('left' as const) : ('right' as const),
      fontWeight: share ? (600 as const) : (400 as const),
      values: labels
        .filter((label) => label.side === side)
        .flatMap(({ x, lines }) => lines.filter((line) => line.share === share).map(({ text, y }) => ({ text, x, y }))),
    })),
  );
}
