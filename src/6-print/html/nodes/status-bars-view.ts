import type { StatusBarsNode } from '../../../model/composed-figure.ts';
import { statusBarSvg } from '../charts/status-bar-svg.ts';

/** Bars of one scale, so that their lengths compare. */
export function statusBarsView(node: StatusBarsNode) {
  const lengths = node.rows.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0));
  const longest = Math.max(1, ...lengths);
  return { ...node, rows: node.rows.map((row) => ({ label: row.label, svg: statusBarSvg(row, longest) })) };
}
