import type { ChartNode } from '../../../model/composed-figure.ts';
import type { NodePlace, PageSetting } from '../page-setting.ts';

/** A chart with its drawing. */
export const chartView = (node: ChartNode, _: NodePlace, { charts }: PageSetting) => ({
  ...node,
  svg: charts.get(node)!,
  rows: node.rows.map(({ drawn, ...row }) => ({ ...row, share: drawn && `${drawn.percent}\u00a0%` })),
});
