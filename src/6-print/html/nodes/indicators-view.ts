import type { IndicatorsNode } from '../../../model/composed-table.ts';

/** Indicators as a table; columns that would be empty are left out. */
export const indicatorsView = (node: IndicatorsNode) => ({
  ...node,
  withBaseline: node.rows.some(({ baseline }) => baseline.text !== null),
  withUnit: node.rows.some(({ unit }) => unit !== null),
});
