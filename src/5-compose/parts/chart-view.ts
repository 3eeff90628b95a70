import { typographic } from '../../danish/typography.ts';
import type { Figure } from '../../model/section.ts';
import { shares } from '../charts/shares.ts';
import type { AgreementRendering } from './agreement-rendering.ts';

export interface ChartView {
  partial: 'chart';
  id: string | null;
  number: number;
  caption: string;
  unit: string | null;
  svg: string;
  labelHeading: string;
  valueHeading: string;
  /** A pie's table says the shares that its labels say. */
  withShares: boolean;
  /** Number and place of the table where the document shows the same figures; the chart then has none beside it. */
  shownIn: { number: number; id: string } | null;
  rows: { label: string; value: string | null; share: string | null; sum: boolean }[];
}

/** A chart with the figures that it shows as a table, for those who can't see it or want them exact. */
export function chartView(figure: Figure, { agreement, charts, claimId }: AgreementRendering): ChartView {
  const { table, labelColumn, valueColumn } = figure;
  const withShares = figure.kind === 'pie' && table.columns[valueColumn]!.kind !== 'percent';
  const number = agreement.tables.get(table.id)?.number;
  const share = new Map(shares(figure).map((each) => [each.row, each.percent]));
  return {
    partial: 'chart',
    id: claimId(figure.id) ?? null,
    number: figure.number,
    caption: typographic(figure.caption),
    unit: table.unit === undefined ? null : typographic(table.unit),
    svg: charts.get(figure.id)!,
    labelHeading: typographic(table.columns[labelColumn]!.heading),
    valueHeading: typographic(table.columns[valueColumn]!.heading),
    withShares,
    shownIn: number === undefined ? null : { number, id: `tabel-${number}` },
    rows: table.rows.map((row) => ({
      label: typographic(row.cells[labelColumn]!.text),
      value: row.cells[valueColumn]!.text || null,
      share: share.has(row) ? `${share.get(row)}\u00a0%` : null,
      sum: row.kind === 'sum',
    })),
  };
}
