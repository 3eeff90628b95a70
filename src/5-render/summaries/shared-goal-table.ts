import { formatQuantity } from '../../danish/quantity.ts';
import type { KeyFigure, Measure, Step } from '../../model/follow-up.ts';
import type { Quantity, Value } from '../../model/values.ts';
import type { SharedGoal } from '../../model/year.ts';
import { itemName } from '../reports/item-name.ts';
import {
  type CellView,
  emptyCell,
  type ListGroup,
  type ListTableView,
  listTable,
  statusCell,
  textCell,
} from '../reports/list-table.ts';
import { standingView } from '../reports/measure-words.ts';
import { documentText, stepView } from '../reports/steps-table.ts';
import { type FigureView, targetFigure, valueFigure } from '../views/figure-view.ts';
import type { TakenGoal } from './shared-goals.ts';
import type { Summary } from './summary.ts';

type Rows = ListGroup['rows'];

/** One thing that a unit's goal is measured by. */
interface Part {
  id: string;
  name: string;
  rows: Rows;
}

/**
 * What each unit agreed and reached: by indicator and milestone where units have the same ones, else by unit. A key figure
 * with the shared goal's id stands with it, and those in kroner are added up.
 */
export function sharedGoalTable(
  { id, title }: SharedGoal,
  goals: TakenGoal[],
  { annual, numbers }: Summary,
): ListTableView {
  const parts = goals.map((goal) => ({ goal, parts: partsOf(goal) }));
  const all = parts.flatMap((each) => each.parts);
  const isCommon = (part: Part) =>
    new Set(parts.filter((each) => each.parts.some((one) => one.id === part.id))).size > 1;
  const common = Map.groupBy(all.filter(isCommon), (part) => part.id);
  const own = parts
    .map(({ goal, parts }) => ({
      heading: `${goal.unit.agreement.unit.name}, ${itemName(goal.entry.item).toLowerCase()}`,
      rows: parts.filter((part) => !isCommon(part)).flatMap(namedRows),
    }))
    .filter(({ rows }) => rows.length > 0);
  return listTable({
    numbered: numbers.table(),
    caption: `${title} – aftalt og opnået`,
    columns: [
      { heading: 'Enhed', width: 48, kind: 'header' },
      { heading: 'Udgangspunkt', width: 28, kind: 'number' },
      { heading: 'Aftalt', width: 30, kind: 'number' },
      { heading: annual ? 'Resultat' : 'Nu', width: 30, kind: 'number' },
      { heading: 'Vurdering', width: 32 },
    ],
    groups: [
      ...keyFigureGroup(id, goals),
      ...[...common.values()].map((same) => ({ heading: same[0]!.name, rows: same.flatMap(({ rows }) => rows) })),
      ...own,
    ],
  });
}

/** Each indicator and milestone of a goal, with a row named by its unit. */
function partsOf({ unit, entry }: TakenGoal): Part[] {
  const { name } = unit.agreement.unit;
  const measures = [...Map.groupBy(entry.measures, ({ indicator }) => indicator.id).values()].map((of) => ({
    id: `indicator ${of[0]!.indicator.id}`,
    name: of[0]!.indicator.name,
    rows: of.map((measure) => measureRow(measure, measure.unit ? textCell(measure.unit.name, name) : textCell(name))),
  }));
  const steps = entry.steps.map((step) => ({
    id: `milestone ${step.milestone.id}`,
    name: step.milestone.text,
    rows: [stepRow(step, name)],
  }));
  return [...measures, ...steps];
}

/** Under its unit's heading a row is named by what it measures. */
function namedRows({ name, rows }: Part): Rows {
  return rows.map(({ cells: [unit, ...figures] }) => {
    const local = rows.length > 1 ? (unit!.text ?? undefined) : undefined;
    return { cells: [textCell(name, local), ...figures] };
  });
}

function measureRow(measure: Measure, unit: CellView): Rows[number] {
  const { indicator, value, standing } = measure;
  const view = standingView(measure);
  const isSilent = value === undefined && standing === 'not-due';
  return {
    cells: [
      unit,
      figureCell(valueFigure(indicator.baseline, null)),
      figureCell(targetFigure(indicator.target, null, indicator.baseline)),
      figureCell(valueFigure(value, null)),
      isSilent ? emptyCell : view ? statusCell(view) : textCell('Følges'),
    ],
  };
}

function stepRow(step: Step, unit: string): Rows[number] {
  const { due } = step.milestone;
  return {
    cells: [textCell(unit), emptyCell, textCell(due.text), emptyCell, statusCell(stepView(step), documentText(step))],
  };
}

const figureCell = ({ text, meta }: FigureView): CellView => textCell(text ?? undefined, meta ?? undefined);

/** The units' figures for the goal as a whole, with their sum where all are kroner. */
function keyFigureGroup(id: string, goals: TakenGoal[]): ListGroup[] {
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

function figureRow(name: string, agreed: Value | undefined, now: Value | undefined): Rows[number] {
  return {
    cells: [textCell(name), emptyCell, ...[agreed, now].map((each) => figureCell(valueFigure(each, null))), emptyCell],
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
