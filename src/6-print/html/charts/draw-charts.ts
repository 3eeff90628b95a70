import type { ChartNode } from '../../../model/composed-figure.ts';
import type { Assets } from '../../../model/rendering.ts';
import type { TextMeasure } from '../text-measure.ts';
import { accessibleSvg } from './accessible-svg.ts';
import { barSpec } from './bar-spec.ts';
import { chartConfig } from './chart-theme.ts';
import { drawnRows } from './drawn-rows.ts';
import { lineSpec } from './line-spec.ts';
import { pieSpec } from './pie-spec.ts';

const specs = { pie: pieSpec, line: lineSpec, bar: barSpec };

/** The charts as SVG. */
export async function drawCharts(
  charts: ChartNode[],
  measure: TextMeasure,
  draw: Assets['drawChart'],
): Promise<Map<ChartNode, string>> {
  const drawn = new Map<ChartNode, string>();
  // One after the other, as the library counts what it draws.
  for (const chart of charts) {
    const spec = { ...specs[chart.chart](drawnRows(chart), measure), config: chartConfig };
    drawn.set(chart, accessibleSvg(await draw(spec, (text) => measure(text, 400)), chart));
  }
  return drawn;
}
