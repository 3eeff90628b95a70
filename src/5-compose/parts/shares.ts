import type { Figure, Row } from '../../model/table.ts';

export interface Share {
  row: Row;
  label: string;
  value: number;
  /** Printed figure. */
  text: string;
  /** Whole percent; all together they are 100. */
  percent: number;
}

/** The rows that a chart shows, the ordinary ones that have a figure, with their share of the whole. */
export function shares({ table, labelColumn, valueColumn }: Figure): Share[] {
  const shown = table.rows.flatMap((row) => {
    const { number: value, text } = row.cells[valueColumn]!;
    if (row.kind === 'sum' || value === undefined) return [];
    return [{ row, label: row.cells[labelColumn]!.text, value, text }];
  });
  const whole = shown.reduce((sum, { value }) => sum + value, 0);
  const exact = shown.map(({ value }) => (whole === 0 ? 0 : (value / whole) * 100));
  const percents = largestRemainder(exact);
  return shown.map((share, index) => ({ ...share, percent: percents[index]! }));
}

/** Rounded so that the sum stays: those with the largest remainders are rounded up. */
function largestRemainder(exact: number[]): number[] {
  const missing = Math.round(exact.reduce((sum, each) => sum + each - Math.floor(each), 0));
  const byRemainder = exact.map((each, index) => ({ index, rest: each - Math.floor(each) }));
  const up = new Set(
    byRemainder
      .sort((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return exact.map((each, index) => Math.floor(each) + (up.has(index) ? 1 : 0));
}
