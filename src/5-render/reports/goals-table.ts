import { formatShortDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import type { Entry, Measure, Step } from '../../model/follow-up.ts';
import { type FigureView, targetFigure, valueFigure } from '../views/figure-view.ts';
import { type StatusView, statusView } from '../views/status-view.ts';
import { distanceText, standingView } from './measure-words.ts';
import { type ProseView, prose, wordsOf } from './prose.ts';
import type { ReportRendering } from './report-rendering.ts';
import { reportedIn } from './reported-in.ts';
import { documentText, stepView } from './steps-table.ts';
import { whatCounts } from './what-counts.ts';

/** All goals with their criteria, what was reached, and whether that fulfils them. */
export interface GoalsTableView {
  partial: 'goals-table';
  id: string;
  number: number;
  caption: string;
  groups: { heading: string; goals: GoalRowsView[] }[];
}

interface GoalRowsView {
  /** Null where an analysis further on has it. */
  id: string | null;
  /** Of the analysis. */
  analysis: string | null;
  number: number;
  title: string;
  priority: boolean;
  status: StatusView;
  /** A mark or reason that belongs to the status. */
  statusMeta: string | null;
  criteria: CriterionView[];
  /** What is told of a goal that has no analysis. */
  told: ProseView[];
  short: boolean;
}

interface CriterionView {
  /** Only the name of what stands below for each local unit. */
  isHead: boolean;
  ofUnit: boolean;
  name: string;
  meta: string | null;
  result: FigureView;
  standing: StatusView | null;
  standingMeta: string | null;
}

/** Part one of the annual report: every goal by theme; those of `analysed` are told of in part two. */
export function goalsTable(rendering: ReportRendering, analysed: Set<Entry>): GoalsTableView {
  const { report, numbers } = rendering;
  const themes = [...Map.groupBy(report.goals, ({ item }) => ('theme' in item ? item.theme.title : '')).entries()];
  return {
    partial: 'goals-table',
    ...numbers.table(),
    caption: 'Alle mål med succeskriterier, resultater og opfyldelse',
    groups: themes.map(([title, entries]) => ({
      heading: typographic(title),
      goals: entries.map((entry) => goalRows(entry, analysed.has(entry), rendering)),
    })),
  };
}

function goalRows(entry: Entry, isAnalysed: boolean, { claimId }: ReportRendering): GoalRowsView {
  const { item, demanded, given, text } = entry;
  const reported = whatCounts(entry);
  const criteria = given ? [...measureRows(reported.measures), ...reported.steps.map(stepRow)] : [];
  const told = given && !isAnalysed ? prose(text, 5, claimId) : [];
  return {
    id: isAnalysed ? null : (claimId(item.anchor) ?? null),
    analysis: isAnalysed ? item.anchor : null,
    number: item.number,
    title: typographic(item.title),
    priority: 'priority' in item && item.priority,
    status: demanded ? statusView(entry.status) : { symbol: 'elsewhere', tone: 'none', word: 'Andet sted' },
    statusMeta: statusMeta(entry),
    criteria,
    told,
    short: criteria.length * 2 + wordsOf(isAnalysed ? [] : text).length / 100 <= 9,
  };
}

function statusMeta({ demanded, given, amended, item }: Entry): string | null {
  if (!demanded) return `Rapporteres i ${reportedIn(item)}`;
  if (!given) return 'Skemaet er ikke afleveret';
  return amended ? `Endelige tal, rettet ${formatShortDay(amended)}` : null;
}

/** A row for each measure; local units stand below the indicator that is reported for each. */
function measureRows(measures: Measure[]): CriterionView[] {
  return [...Map.groupBy(measures, ({ indicator }) => indicator.id).values()].flatMap((group) => {
    if (group.every(({ unit }) => unit === undefined)) return group.map(measureRow);
    const { name, meta } = measureRow(group[0]!);
    const head = { isHead: true, ofUnit: false, name, meta, result: noFigure, standing: null, standingMeta: null };
    return [head, ...group.map((each) => ({ ...measureRow(each), ofUnit: true, name: each.unit!.name, meta: null }))];
  });
}

const noFigure: FigureView = { text: null, open: false, meta: null };

function measureRow(measure: Measure): CriterionView {
  const { indicator, value } = measure;
  const target = targetFigure(indicator.target, null, indicator.baseline);
  const aim = [target.text, target.meta && `(${target.meta})`].filter(Boolean).join(' ');
  const figure = valueFigure(value, null);
  return {
    isHead: false,
    ofUnit: false,
    name: typographic(indicator.name),
    meta: aim === '' || indicator.target?.kind === 'yes' ? null : small(aim),
    result: { ...figure, meta: figure.meta === indicator.period?.text ? null : figure.meta },
    standing: standingView(measure),
    standingMeta: distanceText(measure) ?? null,
  };
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function stepRow(step: Step): CriterionView {
  const { text, due } = step.milestone;
  const view = stepView(step);
  const isDone = step.standing === 'done' || step.standing === 'late';
  return {
    isHead: false,
    ofUnit: false,
    name: typographic(text),
    meta: typographic(due.text),
    result: { text: step.date && isDone ? view.word : null, open: false, meta: documentText(step) ?? null },
    standing: isDone ? { ...view, word: step.standing === 'late' ? 'Nået efter fristen' : 'Nået' } : view,
    standingMeta: null,
  };
}
