import type { Figure } from '../../model/section.ts';
import type { TextMeasure } from '../text-measure.ts';
import { accessibleSvg } from './accessible-svg.ts';
import { barSpec } from './bar-spec.ts';
import { chartConfig } from './chart-theme.ts';
import { lineSpec } from './line-spec.ts';
import { pieSpec } from './pie-spec.ts';
import { shares } from './shares.ts';

const specs = { pie: pieSpec, line: lineSpec, bar: barSpec };

/** The figures as SVG, by their ids. The drawing library is loaded where there is something to draw. */
export async function drawCharts(figures: Figure[], measure: TextMeasure): Promise<Map<string, string>> {
  const charts = new Map<string, string>();
  if (figures.length === 0) return charts;
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  // Without a canvas vega guesses how wide a text is.
  const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text: unknown) => number } };
  textMetrics.width = (item, text) => measure(String(text ?? ''), 400) * (item.fontSize ?? 11);
  for (const figure of figures) {
    vega.resetSVGDefIds();
    const spec = compile({ ...specs[figure.kind](shares(figure), measure), config: chartConfig });
    const svg = await new vega.View(vega.parse(spec.spec), { renderer: 'none' }).toSVG();
    charts.set(figure.id, accessibleSvg(svg, figure));
  }
  return charts;
}

interface TextItem {
  fontSize?: number;
}
