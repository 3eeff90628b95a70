import { typographic } from '../../danish/typography.ts';
import type { ChartNode } from '../../model/composed-figure.ts';
import type { Figure } from '../../model/table.ts';
import { chartNames } from '../../words/agreement-words.ts';
import type { AgreementContext } from './agreement-context.ts';
import { shares } from './shares.ts';

/** A chart with the figures that it shows as a table, for those who can't see it or want them exact. */
export function chartNode(figure: Figure, { agreement, claimId }: AgreementContext): ChartNode {
  const { table, labelColumn, valueColumn, kind } = figure;
  const number = agreement.tables.get(table.id)?.number;
  const drawn = new Map(shares(figure).map(({ row, value, percent }) => [row, { number: value, percent }]));
  return {
    kind: 'chart',
    id: claimId(figure.id) ?? null,
    name: figure.id,
    number: figure.number,
    chart: kind,
    caption: typographic(figure.caption),
    unit: table.unit === undefined ? null : typographic(table.unit),
    words: { title: typographic(`${chartNames[kind]}: ${figure.caption}`), text: figureWords(figure) },
    labelHeading: typographic(table.columns[labelColumn]!.heading),
    valueHeading: typographic(table.columns[valueColumn]!.heading),
    withShares: kind === 'pie' && table.columns[valueColumn]!.kind !== 'percent',
    shownIn: number === undefined ? null : { number, id: `tabel-${number}` },
    rows: table.rows.map((row) => ({
      label: typographic(row.cells[labelColumn]!.text),
      value: row.cells[valueColumn]!.text || null,
      drawn: drawn.get(row) ?? null,
      sum: row.kind === 'sum',
    })),
  };
}

/** `Sygeplejersker 32 %; terapeuter 68 %.` */
function figureWords(figure: Figure): string {
  const figures = shares(figure).map(({ label, text, percent }) =>
    figure.kind === 'pie' ? `${label} ${percent} %` : `${label}: ${text}`,
  );
  return typographic(`${figures.join('; ')}.`);
}
