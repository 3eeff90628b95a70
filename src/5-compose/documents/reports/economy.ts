import { formatNumber } from '../../../danish/number.ts';
import { formatQuantity } from '../../../danish/quantity.ts';
import { commonPeriod, expectedDeviation } from '../../../insight/key-figures.ts';
import type { ListCell, ListTableNode } from '../../../model/composed-table.ts';
import type { KeyFigure } from '../../../model/follow-up.ts';
import type { Value } from '../../../model/values.ts';
import { columnHeadings, expectedHeading, nowHeading } from '../../../words/column-headings.ts';
import { inPoints } from '../../../words/measure-sentences.ts';
import { keyFigureGroups } from '../../../words/report-tables.ts';
import { listTable, textCell } from '../../parts/list-table.ts';
import type { Numbering } from '../../parts/numbering.ts';

/** Budget, spending and activity: agreed, now, expected, and how far expected is from agreed. */
export function keyFigureTable(
  figures: KeyFigure[],
  caption: string,
  annual: boolean,
  numbers: Numbering,
): ListTableNode {
  const common = commonPeriod(figures);
  return listTable({
    numbered: numbers.table(),
    caption,
    whole: figures.length <= 15,
    columns: [
      { heading: columnHeadings.keyFigure, share: 52, kind: 'header' },
      { heading: columnHeadings.agreedForYear, share: 27, kind: 'number' },
      { heading: nowHeading(common), share: 33, kind: 'number' },
      { heading: expectedHeading(annual), share: 27, kind: 'number' },
      { heading: columnHeadings.deviation, share: 29, kind: 'number' },
    ],
    groups: (['economy', 'activity'] as const)
      .map((kind) => ({
        heading: keyFigureGroups[kind],
        rows: figures.filter((each) => each.kind === kind).map((each) => row(each, common)),
      }))
      .filter(({ rows }) => rows.length > 0),
  });
}

function row(figure: KeyFigure, common: string | undefined) {
  const { name, agreed, now, expected } = figure;
  const cells = [textCell(name), valueCell(agreed), valueCell(now, common), valueCell(expected)];
  return { cells: [...cells, textCell(deviationText(figure))] };
}

function valueCell(value: Value | undefined, common?: string): ListCell {
  if (value?.kind !== 'quantity') return textCell(value?.text);
  return textCell(formatQuantity(value.quantity), value.period?.text === common ? undefined : value.period?.text);
}

/** `+1,7 %` of what was agreed; of shares in points. */
export function deviationText(figure: KeyFigure): string | undefined {
  const deviation = expectedDeviation(figure);
  if (!deviation) return undefined;
  const text = signed(deviation.number, deviation.decimals);
  return deviation.unit === 'points' ? inPoints(text) : `${text}\u00a0%`;
}

function signed(number: number, decimals: number): string {
  const text = formatNumber(number, decimals);
  return number > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
