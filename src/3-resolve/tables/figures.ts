import type { CellContent } from './contents.ts';
import type { ColumnRule, Factor } from './planned-column.ts';
import { isSummed } from './planned-column.ts';
import type { PlannedRow } from './rows.ts';

/** The figure that a row's other cells give for a cell; undefined where one that it needs isn't there. */
export function figureOfRow(rule: ColumnRule, contents: CellContent[]): number | undefined {
  if (rule.kind === 'row-sum') return sum(rule.columns.map((column) => contents[column]!));
  if (rule.kind !== 'formula') return undefined;
  const product = rule.factors.reduce((result, factor) => {
    const number = numberOf(factor, contents);
    return factor.divides ? result / number : result * number;
  }, 1);
  return Number.isFinite(product) ? product : undefined;
}

/** The figure that the summed rows give for the cell of a total row in this column; undefined where they give none. */
export function figureOfRows(
  rule: ColumnRule,
  column: number,
  rows: PlannedRow[],
  own: CellContent[],
): number | undefined {
  if (rule.kind === 'weighted') return weightedMean(column, rule.weights, rows);
  if (!isSummed(rule)) return figureOfRow(rule, own);
  const contents = rows.map((row) => row.contents[column]!);
  const isStated = own[column]!.kind === 'figure' && !contents.some((content) => 'text' in content);
  return sum(contents) ?? (isStated ? 0 : undefined);
}

/** NaN where the factor's cell holds no figure. */
function numberOf(factor: Factor, contents: CellContent[]): number {
  if ('number' in factor) return factor.number;
  const content = contents[factor.column]!;
  return content.kind === 'figure' ? content.number : Number.NaN;
}

function sum(contents: CellContent[]): number | undefined {
  const figures = contents.filter((content) => content.kind === 'figure');
  if (figures.length === 0 || contents.some((content) => 'text' in content)) return undefined;
  return figures.reduce((total, figure) => total + figure.number, 0);
}

/** Rows that lack the figure or its weight have no part in the mean. */
function weightedMean(column: number, weights: number, rows: PlannedRow[]): number | undefined {
  let total = 0;
  let weight = 0;
  for (const { contents } of rows) {
    const [value, factor] = [contents[column]!, contents[weights]!];
    if (value.kind === 'unknown' || factor.kind === 'unknown') return undefined;
    if (value.kind !== 'figure' || factor.kind !== 'figure') continue;
    total += value.number * factor.number;
    weight += factor.number;
  }
  return weight === 0 ? undefined : total / weight;
}
