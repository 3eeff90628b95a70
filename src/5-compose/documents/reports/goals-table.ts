import { formatShortDay } from '../../../danish/day.ts';
import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { isByLeader } from '../../../insight/entry-tally.ts';
import { whatCounts } from '../../../insight/what-counts.ts';
import type { Entry, Measure, Step } from '../../../model/follow-up.ts';
import { type FigureView, targetFigure, valueFigure } from '../../parts/figure-view.ts';
import { distanceText, standingView } from '../../parts/measure-words.ts';
import { type ProseView, prose, wordsOf } from '../../parts/prose.ts';
import { reportedIn } from '../../parts/reported-in.ts';
import { type StatusView, statusView } from '../../parts/status-view.ts';
import { documentText, stepView } from '../../parts/steps-table.ts';
import { type TitlePart, titleParts } from '../../parts/title-parts.ts';
import { reasonText } from './entry-rows.ts';
import type { ReportRendering } from './report-rendering.ts';

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
  /** Where it is reported, of a goal that this report has nothing of. */
  elsewhere: string | null;
  number: number;
  parts: TitlePart[];
  priority: boolean;
  status: StatusView;
  /** A mark or reason that belongs to the status. */
  statusMeta: string | null;
  criteria: CriterionView[];
  /** What is told of a goal that has no analysis. */
  told: ToldView | null;
  short: boolean;
}

interface ToldView {
  blocks: ProseView[];
  /** Why the leader's status counts. */
  reason: string | null;
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
  const themes = [...Map.groupBy(report.goals, ({ item }) => item.theme.title).entries()];
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

function goalRows(entry: Entry, isAnalysed: boolean, { claimId, year }: ReportRendering): GoalRowsView {
  const { item, demanded, given, text } = entry;
  const reported = whatCounts(entry);
  const criteria = given ? [...measureRows(reported.measures, year.year), ...reported.steps.map(stepRow)] : [];
  const told = given && !isAnalysed ? toldOf(entry, claimId) : null;
  return {
    id: isAnalysed ? null : (claimId(item.anchor) ?? null),
    analysis: isAnalysed ? item.anchor : null,
    elsewhere: demanded ? null : typographic(`Rapporteres i ${reportedIn(item)}`),
    number: item.number,
    parts: titleParts(item),
    priority: isPriority(entry),
    status: demanded ? statusView(entry.status) : { symbol: 'elsewhere', tone: 'none', word: 'Andet sted' },
    statusMeta: statusMeta(entry),
    criteria,
    told,
    short: criteria.length * 2 + wordsOf(isAnalysed ? [] : text).length / 100 <= 9,
  };
}

function statusMeta(entry: Entry): string | null {
  const { demanded, given, amended } = entry;
  if (!demanded) return null;
  if (!given) return 'Skemaet er ikke afleveret';
  const meta = [
    isByLeader(entry) && 'Vurderet af lederen',
    amended && `Endelige tal, rettet ${formatShortDay(amended)}`,
  ].filter(Boolean);
  return meta.length > 0 ? meta.join('. ') : null;
}

function toldOf(entry: Entry, claimId: ReportRendering['claimId']): ToldView | null {
  const [blocks, reason] = [prose(entry.text, 5, claimId), reasonText(entry)];
  if (blocks.length === 0 && !reason) return null;
  return { blocks, reason: reason ? typographic(`Begrundelse for status: ${reason}`) : null };
}

/** A row for each measure; local units stand below the indicator that is reported for each. */
function measureRows(measures: Measure[], year: number): CriterionView[] {
  return [...Map.groupBy(measures, ({ indicator }) => indicator.id).values()].flatMap((group) => {
    if (group.every(({ unit }) => unit === undefined)) return group.map((each) => measureRow(each, year));
    const { name, meta } = measureRow(group[0]!, year);
    const head = { isHead: true, ofUnit: false, name, meta, result: noFigure, standing: null, standingMeta: null };
    return [
      head,
      ...group.map((each) => ({ ...measureRow(each, year), ofUnit: true, name: each.unit!.name, meta: null })),
    ];
  });
}

const noFigure: FigureView = { text: null, open: false, meta: null };

/** The indicator's own, or the year where it has none. */
const isOwnPeriod = ({ indicator: { period }, value }: Measure, year: number): boolean =>
  value?.kind === 'quantity' && value.period?.text === (period?.text ?? `${year}`);

function measureRow(measure: Measure, year: number): CriterionView {
  const { indicator, value } = measure;
  const target = targetFigure(indicator.target, null, indicator.baseline);
  const aim = [target.text, target.meta && `(${target.meta})`].filter(Boolean).join(' ');
  const figure = valueFigure(value, null);
  return {
    isHead: false,
    ofUnit: false,
    name: typographic(indicator.name),
    meta: aim === '' || indicator.target?.kind === 'yes' ? null : small(aim),
    result: { ...figure, meta: isOwnPeriod(measure, year) ? null : figure.meta },
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
