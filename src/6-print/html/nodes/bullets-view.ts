import type { BulletGroup, BulletsNode } from '../../../model/composed-figure.ts';
import { axisOf } from '../charts/bullet-axis.ts';
import { bulletSvg } from '../charts/bullet-svg.ts';
import type { NodePlace, PageSetting } from '../page-setting.ts';
import type { TextMeasure } from '../text-measure.ts';

/** Rows that stay on one page together. */
const mostOnPage = 6;

/** Measures as a table in which a bar stands beside the figures it shows; those of a group have one axis, below the last. */
export function bulletsView(node: BulletsNode, _: NodePlace, { measure }: Pick<PageSetting, 'measure'>) {
  const rows = node.groups.flatMap((group) => group.rows);
  const drawn = rows.flatMap(({ numbers }) => numbers ?? []);
  const legend = {
    target: drawn.some(({ target }) => target !== undefined),
    baseline: drawn.some(({ baseline }) => baseline !== undefined),
    zone: drawn.some(
      ({ reachedAt, target }) => target !== undefined && reachedAt && (target > 0 || reachedAt === 'above'),
    ),
  };
  return {
    ...node,
    groups: node.groups.map((group) => ({ ...group, rows: drawnRows(group, measure) })),
    legend: drawn.length === 0 ? null : legend,
    short: rows.length <= mostOnPage,
  };
}

function drawnRows({ rows }: BulletGroup, measure: TextMeasure) {
  const drawn = rows.flatMap(({ numbers }) => numbers ?? []);
  const axis = drawn.length > 0 ? axisOf(drawn) : undefined;
  const last = rows.findLastIndex(({ numbers }) => numbers);
  return rows.map((row, index) => ({
    ...row,
    svg: axis && row.numbers ? bulletSvg(row.numbers, axis, index === last, row.words, measure) : null,
  }));
}
