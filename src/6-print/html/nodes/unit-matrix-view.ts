import type { UnitMatrixNode } from '../../../model/composed-figure.ts';

/** In rem: the label, and two chips beside each other. */
const labelWidth = 7.5;
const columnWidth = 6.2;

/** A matrix with the width, in rem, below which it scrolls on a screen. */
export const unitMatrixView = (node: UnitMatrixNode) => ({
  ...node,
  leastWidth: (labelWidth + node.columns.length * columnWidth).toFixed(1),
});
