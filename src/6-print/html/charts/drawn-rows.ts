import type { ChartNode } from '../../../model/composed-figure.ts';

/** A row of a chart that is drawn. */
export interface DrawnRow {
  label: string;
  value: number;
  /** Printed figure. */
  text: string;
  /** Whole percent; all together they are 100. */
  percent: number;
}

/** The rows that a chart draws, in their order. */
export const drawnRows = ({ rows }: ChartNode): DrawnRow[] =>
  rows.flatMap(({ label, value, drawn }) =>
    drawn ? [{ label, value: drawn.number, text: value ?? '', percent: drawn.percent }] : [],
  );
