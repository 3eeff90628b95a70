import { formatQuantity } from '../../../danish/quantity.ts';
import type { KeyFigure } from '../../../model/follow-up.ts';
import type { Quantity, Value } from '../../../model/values.ts';
import { type FigureView, valueFigure } from '../../parts/figure-view.ts';
import { type CellView, type ListGroup, textCell } from '../../parts/list-table.ts';
import type { TakenGoal } from './shared-goals.ts';

/** Where nothing could stand. */
export const blankCell = textCell('\u00a0');

/** A figure with its period or threshold below. */
export const figureCell = ({ text, meta }: FigureView): CellView => textCell(text ?? undefined, meta ?? undefined);

/** The units' figures for the goal as a whole, with their sum where all are kroner. */
export function keyFigureGroups(id: string, goals: TakenGoal[]): ListGroup[] {
  const units = [...new Set(goals.map(({ unit }) => unit))];
  const figures = units.flatMap(({ agreement, report }) => {
    const figure = report?.whole?.keyFigures.find((each) => each.id === id);
    return figure ? [{ unit: agreement.unit.name, figure }] : [];
  });
  if (figures.length === 0) return [];
  const rows = figures.map(({ unit, figure }) => figureRow(unit, figure.agreed, figure.now));
  const all = figures.map(({ figure }) => figure);
  const isMoney = figures.length > 1 && all.every(({ kind }) => kind === 'economy');
  const sum = isMoney ? [figureRow('I alt', sumOf(all, 'agreed'), sumOf(all, 'now'))] : [];
  return [{ heading: all[0]!.name, rows: [...rows, ...sum] }];
}

function figureRow(name: string, agreed: Value | undefined, now: Value | undefined): ListGroup['rows'][number] {
  return {
    cells: [textCell(name), blankCell, ...[agreed, now].map((each) => figureCell(valueFigure(each, null))), blankCell],
  };
}

/** Undefined where a unit's figure is missing or counted in another unit. */
function sumOf(figures: KeyFigure[], key: 'agreed' | 'now'): Value | undefined {
  const quantities = figures.flatMap(({ [key]: value }) => (value?.kind === 'quantity' ? [value.quantity] : []));
  const units = new Set(quantities.map(({ unit }) => unit));
  if (quantities.length < figures.length || units.size !== 1) return undefined;
  const quantity: Quantity = {
    number: quantities.reduce((sum, { number }) => sum + number, 0),
    decimals: Math.max(...quantities.map(({ decimals }) => decimals)),
    unit: [...units][0]!,
  };
  return { kind: 'quantity', quantity, text: formatQuantity(quantity) };
}
