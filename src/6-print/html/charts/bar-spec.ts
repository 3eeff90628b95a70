import type { TopLevelSpec } from 'vega-lite';
import type { TextMeasure } from '../text-measure.ts';
import { accent, chartWidth, fontSize, ink } from './chart-theme.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { wrapText } from './wrap-text.ts';

const lineHeight = 10.5;
const thickness = 11;

/** Columns where each label fits below its own, else bars lying beside their labels; the figure stands at the end of each. */
export function barSpec(shown: DrawnRow[], measure: TextMeasure): TopLevelSpec {
  const widthOf = (text: string) => measure(text, 600) * fontSize;
  const step = chartWidth / shown.length;
  const fits = shown.every(({ label, text }) => Math.max(...[label, text].map(widthOf)) + 4 <= step);
  return fits ? standing(shown) : lying(shown, widthOf);
}

const figure = { type: 'text', fontSize, fontWeight: 600, fill: ink } as const;

function standing(shown: DrawnRow[]): TopLevelSpec {
  return {
    width: chartWidth - 1,
    height: 140,
    data: { values: shown.map(({ label, value, text }) => ({ label, value, text })) },
    encoding: {
      x: { field: 'label', type: 'ordinal', sort: null, scale: { paddingInner: 0.4 }, axis: { labelAngle: 0 } },
      y: { field: 'value', type: 'quantitative', axis: null },
    },
    layer: [
      { mark: { type: 'bar', fill: accent } },
      { mark: { ...figure, dy: -7 }, encoding: { text: { field: 'text', type: 'nominal' } } },
    ],
  };
}

/** Drawn by coordinates: a row is as high as the lines of its label. */
function lying(shown: DrawnRow[], widthOf: (text: string) => number): TopLevelSpec {
  const lines = shown.map(({ label }) => wrapText(label, 120, widthOf));
  const start = Math.ceil(Math.max(...lines.flat().map(widthOf))) + 6;
  const end = chartWidth - Math.ceil(Math.max(...shown.map(({ text }) => widthOf(text)))) - 5;
  const scale = (end - start) / Math.max(...shown.map(({ value }) => value), 1);
  let bottom = 0;
  const rows = shown.map(({ value, text }, index) => {
    const height = lines[index]!.length * lineHeight + 8;
    bottom += height;
    const y = bottom - height / 2;
    const to = start + Math.max(0, value) * scale;
    return {
      text,
      x: start,
      to,
      figure: to + 4,
      top: y - thickness / 2,
      bottom: y + thickness / 2,
      y,
      lines: lines[index]!,
    };
  });
  const labels = rows.flatMap(({ y, lines }) =>
    lines.map((text, index) => ({ text, x: start - 6, y: y + (index - (lines.length - 1) / 2) * lineHeight })),
  );
  return {
    width: chartWidth,
    height: bottom,
    data: { values: [] },
    layer: [
      {
        data: { values: rows },
        mark: { type: 'rect', fill: accent },
        encoding: { x: at('x'), x2: { field: 'to' }, y: at('top'), y2: { field: 'bottom' } },
      },
      {
        data: { values: rows },
        mark: { ...figure, align: 'left', baseline: 'middle' },
        encoding: { x: at('figure'), y: at('y'), text: { field: 'text', type: 'nominal' } },
      },
      {
        data: { values: labels },
        mark: { type: 'text', fontSize, fill: ink, align: 'right', baseline: 'middle' },
        encoding: { x: at('x'), y: at('y'), text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}

function at(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const;
}
