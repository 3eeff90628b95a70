import type { TopLevelSpec } from 'vega-lite';

/** A chart as SVG; the drawing library is loaded when there is something to draw, and keeps nothing of the chart before. */
export async function drawChart(specification: TopLevelSpec, textWidth: (text: string) => number): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  // Without a canvas vega guesses how wide a text is.
  const { textMetrics } = vega as unknown as { textMetrics: { width: (item: TextItem, text: unknown) => number } };
  textMetrics.width = (item, text) => textWidth(String(text ?? '')) * (item.fontSize ?? 11);
  vega.resetSVGDefIds();
  return new vega.View(vega.parse(compile(specification).spec), { renderer: 'none' }).toSVG();
}

interface TextItem {
  fontSize?: number;
}
