import type { TrendsNode } from '../../../model/composed-figure.ts';
import { trendSvg } from '../charts/trend-svg.ts';

/** Figures over time as lines, each beside its numbers. */
export const trendsView = (node: TrendsNode) => ({
  ...node,
  groups: node.groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, svg: trendSvg(row) })) })),
});
