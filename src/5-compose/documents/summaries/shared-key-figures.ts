import { keyFigureSum } from '../../../insight/key-figures.ts';
import type { TakenGoal } from '../../../insight/shared-goals.ts';
import type { ListCell } from '../../../model/composed-table.ts';
import type { FigureText } from '../../../model/composed-text.ts';
import type { Value } from '../../../model/values.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { valueFigure } from '../../parts/figure-text.ts';
import { type ListGroup, textCell } from '../../parts/list-table.ts';

/** A cell where nothing could stand. */
export const blankCell = textCell('\u00a0');

/** A figure with its period or threshold below. */
export const figureCell = ({ text, meta }: FigureText): ListCell => textCell(text ?? undefined, meta ?? undefined);

/** The units' figures for the goal as a whole, with their sum where all are kroner. */
export function sharedFigureGroups(id: string, goals: TakenGoal[]): ListGroup[] {
  const units = [...new Set(goals.map(({ unit }) => unit))];
  const figures = units.flatMap(({ agreement, report }) => {
    const figure = report?.whole?.keyFigures.find((each) => each.id === id);
    return figure ? [{ unit: agreement.unit.name, figure }] : [];
  });
  if (figures.length === 0) return [];
  const rows = figures.map(({ unit, figure }) => figureRow(unit, figure.agreed, figure.now));
  const all = figures.map(({ figure }) => figure);
  const isMoney = figures.length > 1 && all.every(({ kind }) => kind === 'economy');
  const sum = isMoney ? [figureRow(columnHeadings.total, keyFigureSum(all, 'agreed'), keyFigureSum(all, 'now'))] : [];
  return [{ heading: all[0]!.name, rows: [...rows, ...sum] }];
}

function figureRow(name: string, agreed: Value | undefined, now: Value | undefined): ListGroup['rows'][number] {
  return {
    cells: [textCell(name), blankCell, ...[agreed, now].map((each) => figureCell(valueFigure(each, null))), blankCell],
  };
}
