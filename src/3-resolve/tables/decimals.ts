import type { CellContent } from './contents.ts';
import { type PlannedColumn, sourcesOf } from './planned-column.ts';

/** The columns with their decimals: the most that a figure of each has, or those of its sources where all are to be computed. */
export function withDecimals(columns: PlannedColumn[], contents: CellContent[][]): PlannedColumn[] {
  const stated = contents.map((column) => {
    const figures = column.filter((content) => content.kind === 'figure');
    return figures.length === 0 ? undefined : Math.max(...figures.map(({ decimals }) => decimals));
  });
  const ofSources = (column: PlannedColumn) =>
    Math.max(0, ...sourcesOf(column.rule).map((source) => stated[source] ?? 0));
  return columns.map((column, index) => ({ ...column, decimals: stated[index] ?? ofSources(column) }));
}
