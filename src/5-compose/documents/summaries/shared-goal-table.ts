import { type CommonFacts, commonFacts } from '../../../insight/common-facts.ts';
import type { TakenGoal } from '../../../insight/shared-goals.ts';
import type { ListCell, ListTableNode } from '../../../model/composed-table.ts';
import type { Unit } from '../../../model/cycle.ts';
import type { Entry, Measure, Step } from '../../../model/follow-up.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { itemName } from '../../../words/item-words.ts';
import { commonFactsText, sharedGoalCaption, sharedGoalCells } from '../../../words/summary-tables.ts';
import { targetFigure, valueFigure } from '../../parts/figure-text.ts';
import { emptyCell, type ListGroup, type ListTable, listTable, statusCell, textCell } from '../../parts/list-table.ts';
import { standingMark } from '../../parts/measure-words.ts';
import { documentText, stepMark } from '../../parts/steps-table.ts';
import { blankCell, figureCell, sharedFigureGroups } from './shared-key-figures.ts';
import type { Summary } from './summary.ts';

type Rows = ListGroup['rows'];

/** A figure with the unit whose agreement it stands in, and the local one where there are several. */
interface Owned {
  owner: Unit;
  unit?: Unit;
}

/** One thing that a goal is measured by. */
interface Part {
  id: string;
  name: string;
  /** The measures of all units, or of one goal. */
  measures: (Measure & Owned & Pick<Entry, 'given'>)[];
  steps: (Step & Owned)[];
}

/**
 * The table of what each unit agreed and reached of the shared goal with this id: by indicator and milestone where units have the same
 * ones, else by unit. A key figure with the same id stands with it, and those in kroner are added up.
 */
export function sharedGoalTable(
  id: string,
  title: string,
  goals: TakenGoal[],
  { annual, numbers }: Summary,
): ListTableNode {
  const all = goals.flatMap(partsOf);
  const isCommon = (part: Part) => new Set(all.filter((each) => each.id === part.id).map(ownerOf)).size > 1;
  const common = [...Map.groupBy(all.filter(isCommon), (part) => part.id).values()].map(joined);
  const table: ListTable = {
    numbered: numbers.table(),
    caption: sharedGoalCaption(title),
    columns: [
      { heading: columnHeadings.measured, share: 50, kind: 'header' },
      { heading: columnHeadings.baseline, share: 27, kind: 'number' },
      { heading: columnHeadings.agreed, share: 28, kind: 'number' },
      { heading: annual ? columnHeadings.result : columnHeadings.now, share: 29, kind: 'number' },
      { heading: columnHeadings.assessment, share: 34 },
    ],
    groups: [
      ...sharedFigureGroups(id, goals),
      ...common.map((part) => ({ heading: headingOf(part), rows: rowsOf(part, ownerCell) })),
      ...goals.flatMap((goal) => ownGroups(goal, (part) => !isCommon(part))),
    ],
  };
  const hasBaseline = all.some(({ measures }) => measures.some(({ indicator }) => indicator.baseline !== undefined));
  return listTable(hasBaseline ? table : withoutBaseline(table));
}

/** The column's room goes to the names. */
const withoutBaseline = ({ columns: [name, baseline, ...columns], groups, ...table }: ListTable): ListTable => ({
  ...table,
  columns: [{ ...name!, share: name!.share + baseline!.share }, ...columns],
  groups: groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(1, 1) })),
  })),
});

const ownerOf = ({ measures, steps }: Part) => [...measures, ...steps][0]!.owner;

/** Each indicator and milestone of a goal. */
function partsOf({ unit, entry }: TakenGoal): Part[] {
  const owner = unit.agreement.unit;
  const indicators = [...Map.groupBy(entry.measures, ({ indicator }) => indicator.id)].map(([id, measures]) => ({
    id: `indicator/${id}`,
    name: measures[0]!.indicator.name,
    measures: measures.map((each) => ({ ...each, owner, given: entry.given })),
    steps: [],
  }));
  const milestones = entry.steps.map((step) => ({
    id: `milestone/${step.milestone.id}`,
    name: step.milestone.text,
    measures: [],
    steps: [{ ...step, owner }],
  }));
  return [...indicators, ...milestones];
}

function joined(parts: Part[]): Part {
  return {
    ...parts[0]!,
    measures: parts.flatMap(({ measures }) => measures),
    steps: parts.flatMap(({ steps }) => steps),
  };
}

/** The groups of what only one goal is measured by: things with one value as rows, then each with a value for every local unit. */
function ownGroups(goal: TakenGoal, isOwn: (part: Part) => boolean): ListGroup[] {
  const parts = partsOf(goal).filter(isOwn);
  const isSingle = ({ measures, steps }: Part) => measures.length + steps.length === 1;
  const single = parts.filter(isSingle).flatMap((part) => rowsOf(part, () => textCell(part.name)));
  const perUnit = parts.filter((part) => !isSingle(part));
  const groups: ListGroup[] = [
    ...(single.length > 0 ? [{ rows: single }] : []),
    ...perUnit.map((part) => ({
      heading: headingOf(part),
      rows: rowsOf(part, ({ unit, owner }) => textCell((unit ?? owner).name)),
    })),
  ];
  return groups.map((group, index) => (index === 0 ? { above: goalName(goal), ...group } : group));
}

/** `Træning & Forebyggelse, mål 16` */
export const goalName = ({ unit, goal }: TakenGoal): string =>
  `${unit.agreement.unit.name}, ${itemName(goal).toLowerCase()}`;

/** The heading of a part; what all its figures have in common is said once, over them. */
function headingOf({ name, measures }: Part): string {
  const { unit, baseline, value } = commonFacts(measures);
  const facts = commonFactsText(unit, baseline, value);
  return facts === '' ? name : `${name} (${facts})`;
}

const ownerCell = ({ owner, unit }: Owned): ListCell =>
  textCell(unit ? `${unit.name} (${owner.shortName})` : owner.name);

function rowsOf({ measures, steps }: Part, named: (of: Owned) => ListCell): Rows {
  const facts = measures.length > 1 ? commonFacts(measures) : {};
  return [
    ...measures.map((measure) => ({ cells: [named(measure), ...measureCells(measure, facts)] })),
    ...steps.map((step) => ({ cells: [named(step), ...stepCells(step)] })),
  ];
}

function measureCells(measure: Part['measures'][number], facts: CommonFacts): ListCell[] {
  const { indicator, value, standing, given } = measure;
  const view = standingMark(measure);
  const isSilent = value === undefined && standing === 'not-due' && !given;
  const unit = facts.unit ?? null;
  const [baseline, now] = [valueFigure(indicator.baseline, unit), valueFigure(value, unit)];
  return [
    figureCell(facts.baseline === undefined ? baseline : { ...baseline, meta: null }),
    figureCell(targetFigure(indicator.target, unit, indicator.baseline)),
    figureCell(facts.value === undefined ? now : { ...now, meta: null }),
    isSilent ? emptyCell : view ? statusCell(view) : textCell(sharedGoalCells.followed),
  ];
}

function stepCells(step: Step): ListCell[] {
  return [
    blankCell,
    textCell(step.milestone.due.text),
    blankCell,
    statusCell(stepMark(step), step.document ? sharedGoalCells.documentSent : documentText(step)),
  ];
}
