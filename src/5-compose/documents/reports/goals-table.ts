import { small } from '../../../danish/capital.ts';
import { typographic } from '../../../danish/typography.ts';
import { isPriority } from '../../../insight/attention.ts';
import { isByLeader } from '../../../insight/entry-tally.ts';
import { whatCounts } from '../../../insight/what-counts.ts';
import type { CriterionRow, GoalRows, GoalsTableNode } from '../../../model/composed-table.ts';
import type { FigureText } from '../../../model/composed-text.ts';
import type { Entry, Measure, Step } from '../../../model/follow-up.ts';
import { reportedIn, reportedInLabel } from '../../../words/follow-up-words.ts';
import { amendedLabel, reasonLabelled, reportSentences } from '../../../words/report-sentences.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { standingWords } from '../../../words/standing-words.ts';
import { targetFigure, valueFigure } from '../../parts/figure-text.ts';
import { distanceText, standingMark } from '../../parts/measure-words.ts';
import { prose } from '../../parts/prose.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { documentText, stepMark } from '../../parts/steps-table.ts';
import { titleParts } from '../../parts/title-parts.ts';
import { reasonText } from './entry-answers.ts';
import type { ReportContext } from './report-context.ts';

/** Part one of the annual report: every goal by theme; those of `analysed` are told of in part two. */
export function goalsTable(context: ReportContext, analysed: Set<Entry>): GoalsTableNode {
  const { report, numbers } = context;
  const themes = [...Map.groupBy(report.goals, ({ item }) => item.theme.title).entries()];
  return {
    kind: 'goals-table',
    ...numbers.table(),
    caption: reportCaptions.allGoals,
    groups: themes.map(([title, entries]) => ({
      heading: typographic(title),
      goals: entries.map((entry) => goalRows(entry, analysed.has(entry), context)),
    })),
  };
}

function goalRows(entry: Entry, isAnalysed: boolean, { claimId, year }: ReportContext): GoalRows {
  const { item, demanded, given } = entry;
  const reported = whatCounts(entry);
  const criteria = given ? [...measureRows(reported.measures, year.year), ...reported.steps.map(stepRow)] : [];
  const told = given && !isAnalysed ? toldOf(entry) : null;
  return {
    id: isAnalysed ? null : (claimId(item.anchor) ?? null),
    analysis: isAnalysed ? item.anchor : null,
    elsewhere: demanded ? null : typographic(reportedInLabel(reportedIn(item))),
    number: item.number,
    parts: titleParts(item),
    priority: isPriority(entry),
    status: demanded ? statusMark(entry.status) : { symbol: 'elsewhere', tone: 'none', word: standingWords.elsewhere },
    statusMeta: statusMeta(entry),
    criteria,
    told,
  };
}

function statusMeta(entry: Entry): string | null {
  const { demanded, given, amended } = entry;
  if (!demanded) return null;
  if (!given) return reportSentences.notHandedIn;
  const meta = [isByLeader(entry) && reportSentences.byLeader, amended && amendedLabel(amended)].filter(Boolean);
  return meta.length > 0 ? meta.join('. ') : null;
}

function toldOf(entry: Entry): GoalRows['told'] {
  const [texts, reason] = [prose(entry.text).map(({ nodes }) => nodes), reasonText(entry)];
  if (texts.length === 0 && !reason) return null;
  return { texts, reason: reason ? reasonLabelled(reason) : null };
}

/** A row for each measure; local units stand below the indicator that is reported for each. */
function measureRows(measures: Measure[], year: number): CriterionRow[] {
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

const noFigure: FigureText = { text: null, open: false, meta: null };

/** The indicator's own, or the year where it has none. */
const isOwnPeriod = ({ indicator: { period }, value }: Measure, year: number): boolean =>
  value?.kind === 'quantity' && value.period?.text === (period?.text ?? `${year}`);

function measureRow(measure: Measure, year: number): CriterionRow {
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
    standing: standingMark(measure),
    standingMeta: distanceText(measure) ?? null,
  };
}

function stepRow(step: Step): CriterionRow {
  const { text, due } = step.milestone;
  const view = stepMark(step);
  const isDone = step.standing === 'done' || step.standing === 'late';
  return {
    isHead: false,
    ofUnit: false,
    name: typographic(text),
    meta: typographic(due.text),
    result: { text: step.date && isDone ? view.word : null, open: false, meta: documentText(step) ?? null },
    standing: isDone
      ? { ...view, word: step.standing === 'late' ? standingWords.reachedLate : standingWords.reached }
      : view,
    standingMeta: null,
  };
}
