import type { ChartNode } from '../../../model/composed-figure.ts';
import type { Assets } from '../../../model/rendering.ts';
import type { TextMeasure } from '../text-measure.ts';
import { barSpec } from './bar-spec.ts';
import { chartConfig } from './chart-theme.ts';
import { drawnRows } from './drawn-rows.ts';
import { escapeXml } from './escape-xml.ts';
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

/** The drawing with a name and its figures in words; its size is the style sheet's, its ids begin with the chart's. */
function accessibleSvg(svg: string, { name, words }: ChartNode): string {
  const box = /viewBox="([^"]+)"/.exec(svg)![1]!;
  const inside = svg
    .slice(svg.indexOf('>') + 1)
    // The drawing is one image with one name; vega names each mark too.
    .replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
    .replaceAll(/(id="|url\(#)(clip|gradient|pattern)/g, `$1${name}-$2`);
  const ids = [`${name}-titel`, `${name}-tekst`];
  return (
    `<svg class="chart" viewBox="${box}" role="img" aria-labelledby="${ids.join(' ')}">` +
    `<title id="${ids[0]}">${escapeXml(words.title)}</title><desc id="${ids[1]}">${escapeXml(words.text)}</desc>${inside}`
  );
}
