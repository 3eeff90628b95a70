import type { Column } from '../../model/table.ts';

/** A column with what its figures have to be. */
export interface PlannedColumn extends Column {
  rule: ColumnRule;
  /** The rule as written in `kolonner`. */
  written: string;
}

/** How a column's figures come about; numbers are indexes of columns. */
export type ColumnRule =
  | { kind: 'summed' }
  | { kind: 'unsummed' }
  | { kind: 'row-sum'; columns: number[] }
  | { kind: 'formula'; factors: Factor[] }
  | { kind: 'weighted'; weights: number };

export type Factor = { divides: boolean } & ({ column: number } | { number: number });

/** The columns that a rule takes its figures from. */
export function sourcesOf(rule: ColumnRule): number[] {
  if (rule.kind === 'row-sum') return rule.columns;
  if (rule.kind === 'formula') return rule.factors.flatMap((factor) => ('column' in factor ? [factor.column] : []));
  return [];
}

/** Whether a total row sums the column. A price per piece has no sum: there the total row's own figures are divided. */
export function isSummed(rule: ColumnRule): boolean {
  if (rule.kind === 'formula') return !rule.factors.some((factor) => factor.divides && 'column' in factor);
  return rule.kind === 'summed' || rule.kind === 'row-sum';
}

/** Indexes of the columns, each after those that its figures come from. */
export function inOrder(columns: PlannedColumn[]): number[] {
  const depth = (index: number, seen: number[]): number =>
    seen.includes(index)
      ? 0
      : Math.max(0, ...sourcesOf(columns[index]!.rule).map((source) => 1 + depth(source, [...seen, index])));
  const depths = columns.map((_, index) => depth(index, []));
  return columns.map((_, index) => index).sort((a, b) => depths[a]! - depths[b]!);
}
