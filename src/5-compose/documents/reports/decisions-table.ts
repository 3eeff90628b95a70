import { capital } from '../../../danish/capital.ts';
import { formatDay } from '../../../danish/day.ts';
import type { ListCell, ListTableNode } from '../../../model/composed-table.ts';
import type { StatusMark } from '../../../model/composed-text.ts';
import type { Decision } from '../../../model/follow-up.ts';
import type { Day } from '../../../model/values.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { standingWords } from '../../../words/standing-words.ts';
import { type ListColumn, linkCell, listTable, statusCell, textCell } from '../../parts/list-table.ts';
import type { Numbering } from '../../parts/numbering.ts';
import { wordsOf } from '../../parts/prose.ts';
import type { ReportContext } from './report-context.ts';

/** The decisions that the meeting is asked for, goal by goal; undefined where it is asked nothing. */
export function askedTable({ report, numbers }: ReportContext): ListTableNode | undefined {
  const asked = [...report.goals, ...report.initiatives].filter(({ decision }) => decision.length > 0);
  if (asked.length === 0) return undefined;
  return listTable({
    numbered: numbers.table(),
    caption: reportCaptions.asked,
    columns: [
      { heading: columnHeadings.number, share: 8 },
      { heading: columnHeadings.goal, share: 47, kind: 'header' },
      { heading: columnHeadings.proposal, share: 113 },
    ],
    groups: [
      {
        rows: asked.map(({ item, decision }) => ({
          cells: [textCell(`${item.number}`), linkCell(item), textCell(wordsOf(decision))],
        })),
      },
    ],
  });
}

/** The columns that `decisionCells` fills. */
export const decisionColumns: ListColumn[] = [
  { heading: columnHeadings.decision, share: 70, kind: 'header' },
  { heading: columnHeadings.responsible, share: 34 },
  { heading: columnHeadings.due, share: 31 },
  { heading: columnHeadings.carriedOut, share: 33 },
];

/** The decisions, by whom each is carried out and when. */
export function decisionsTable(decisions: Decision[], numbers: Numbering): ListTableNode {
  return listTable({
    numbered: numbers.table(),
    caption: reportCaptions.decided,
    columns: decisionColumns,
    groups: [
      {
        rows: decisions.map((decision) => ({ cells: decisionCells(decision) })),
      },
    ],
  });
}

/** A decision as a row; one that should have been carried out by `asOf` is late. */
export function decisionCells(decision: Decision, asOf?: Day): ListCell[] {
  const { text, responsible, due } = decision;
  const done = statusCell(doneMark(decision, asOf));
  return [textCell(text), textCell(responsible), textCell(capital(due.text)), done];
}

/** Whether a decision is carried out, and when; one that should have been by `asOf` is late. */
function doneMark({ done, due }: Decision, asOf?: Day): StatusMark {
  if (done === undefined && asOf !== undefined && due.last < asOf && due.kind !== 'open')
    return { symbol: 'behind', tone: 'bad', word: standingWords.overdue };
  if (done === undefined) return { symbol: 'not-started', tone: 'none', word: standingWords.notDue };
  return { symbol: 'met', tone: 'good', word: formatDay(done) };
}
