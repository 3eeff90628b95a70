import { capital } from '../../../danish/capital.ts';
import { formatDay } from '../../../danish/day.ts';
import type { Decision } from '../../../model/follow-up.ts';
import type { Day } from '../../../model/values.ts';
import {
  type CellView,
  type ListColumn,
  type ListTableView,
  linkCell,
  listTable,
  statusCell,
  textCell,
} from '../../parts/list-table.ts';
import type { Numbering } from '../../parts/numbering.ts';
import { wordsOf } from '../../parts/prose.ts';
import type { StatusView } from '../../parts/status-view.ts';
import type { ReportRendering } from './report-rendering.ts';

/** What the meeting is asked to decide, goal by goal; undefined where it is asked nothing. */
export function askedTable({ report, numbers }: ReportRendering): ListTableView | undefined {
  const asked = [...report.goals, ...report.initiatives].filter(({ decision }) => decision.length > 0);
  if (asked.length === 0) return undefined;
  return listTable({
    numbered: numbers.table(),
    caption: 'Det, mødet skal tage stilling til',
    columns: [
      { heading: 'Nr.', width: 8 },
      { heading: 'Mål', width: 47, kind: 'header' },
      { heading: 'Forslag til beslutning', width: 113 },
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

/** What `decisionCells` fills. */
export const decisionColumns: ListColumn[] = [
  { heading: 'Beslutning', width: 70, kind: 'header' },
  { heading: 'Ansvarlig', width: 34 },
  { heading: 'Senest', width: 31 },
  { heading: 'Udført', width: 33 },
];

/** What was decided, by whom it is carried out and when. */
export function decisionsTable(decisions: Decision[], numbers: Numbering): ListTableView {
  return listTable({
    numbered: numbers.table(),
    caption: 'Det, der er besluttet',
    columns: decisionColumns,
    groups: [
      {
        rows: decisions.map((decision) => ({ cells: decisionCells(decision) })),
      },
    ],
  });
}

/** A decision as a row; one that should have been carried out by `asOf` is late. */
export function decisionCells(decision: Decision, asOf?: Day): CellView[] {
  const { text, responsible, due } = decision;
  const done = statusCell(doneView(decision, asOf));
  return [textCell(text), textCell(responsible), textCell(capital(due.text)), done];
}

/** Whether a decision is carried out, and when; one that should have been by `asOf` is late. */
function doneView({ done, due }: Decision, asOf?: Day): StatusView {
  if (done === undefined && asOf !== undefined && due.last < asOf && due.kind !== 'open')
    return { symbol: 'behind', tone: 'bad', word: 'Fristen er gået' };
  if (done === undefined) return { symbol: 'not-started', tone: 'none', word: 'Ikke endnu' };
  return { symbol: 'met', tone: 'good', word: formatDay(done) };
}
