import type { TopLevelSpec } from 'vega-lite';
import type { TextMeasure } from '../text-measure.ts';
import { accent, chartWidth, fontSize, ink } from './chart-theme.ts';
import type { Share } from './shares.ts';
import { wrapText } from './wrap-text.ts';

/** Columns where each label fits below its own, else bars lying beside their labels; the figure stands at the end of each. */
export function barSpec(shown: Share[], measure: TextMeasure): TopLevelSpec {
  const widthOf = (text: string) => measure(text, 400) * fontSize;
  const step = chartWidth / shown.length;
  const fits = shown.every(({ label, text }) => Math.max(...[label, text].map(widthOf)) + 4 <= step);
  return fits ? standing(shown) : lying(shown, widthOf);
}

const bar = { type: 'bar', fill: accent } as const;
const figure = { type: 'text', fontSize, fontWeight: 600, fill: ink } as const;
const text = { field: 'text', type: 'nominal' } as const;

function standing(shown: Share[]): TopLevelSpec {
  return {
    width: chartWidth - 1,
    height: 140,
    data: { values: shown.map(({ label, value, text }) => ({ label, value, text })) },
    encoding: {
      x: { field: 'label', type: 'ordinal', sort: null, scale: { paddingInner: 0.4 }, axis: { labelAngle: 0 } },
      y: { field: 'value', type: 'quantitative', axis: null },
    },
    layer: [{ mark: bar }, { mark: { ...figure, dy: -7 }, encoding: { text } }],
  };
}

function lying(shown: Share[], widthOf: (text: string) => number): TopLevelSpec {
  const lines = shown.map(({ label }) => wrapText(label, 110, widthOf));
  const labels = Math.max(...lines.flat().map(widthOf));
  const figures = Math.max(...shown.map(({ text }) => widthOf(text)));
  return {
    width: chartWidth - labels - figures - 14,
    height: { step: Math.max(...lines.map(({ length }) => length)) * 10 + 9 },
    data: { values: shown.map(({ value, text }, index) => ({ label: lines[index]!.join('\n'), value, text })) },
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        sort: null,
        scale: { paddingInner: 0.35 },
        axis: { labelExpr: "split(datum.value, '\\n')", labelLimit: 0, labelColor: ink, labelLineHeight: 10 },
      },
      x: { field: 'value', type: 'quantitative', axis: null },
    },
    layer: [{ mark: bar }, { mark: { ...figure, align: 'left', dx: 4 }, encoding: { text } }],
  };
}
