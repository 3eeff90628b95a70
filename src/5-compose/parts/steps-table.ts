import { capital } from '../../danish/capital.ts';
import { formatShortDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import type { ListTableNode } from '../../model/composed-table.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Step } from '../../model/follow-up.ts';
import { columnHeadings } from '../../words/column-headings.ts';
import { milestonesCaption } from '../../words/report-tables.ts';
import { documentMissingWords, documentWords, movedTo, standingWords } from '../../words/standing-words.ts';
import { listTable, statusCell, textCell } from './list-table.ts';

/** The milestones of a goal with what became of them, beside the labels. */
export function stepsTable(steps: Step[], of: string): ListTableNode {
  return listTable({
    caption: milestonesCaption(of),
    columns: [
      { heading: columnHeadings.milestone, share: 50, kind: 'header' },
      { heading: columnHeadings.deadline, share: 30 },
      { heading: columnHeadings.reached, share: 33 },
    ],
    groups: [
      {
        rows: steps.toSorted(byDue).map((step) => ({
          cells: [
            textCell(step.milestone.text, documentText(step)),
            textCell(capital(step.milestone.due.text)),
            statusCell(stepMark(step), step.standing === 'late' ? standingWords.late : undefined),
          ],
        })),
      },
    ],
  });
}

/** The mark of what became of a milestone: `✓ 22. marts 2023`. */
export function stepMark({ standing, date }: Step): StatusMark {
  const when = date ? typographic(date.text) : undefined;
  switch (standing) {
    case 'done':
    case 'late':
      return { symbol: 'met', tone: 'good', word: when ? capital(when) : standingWords.reached };
    case 'overdue':
      return { symbol: 'behind', tone: 'bad', word: standingWords.missed };
    case 'moved':
      return {
        symbol: 'partly',
        tone: 'warn',
        word: movedTo(date?.kind === 'day' ? formatShortDay(date.first) : (when ?? '')),
      };
    case 'not-due':
      return { symbol: 'not-started', tone: 'none', word: standingWords.notDue };
    case 'dropped':
      return { symbol: 'dropped', tone: 'none', word: standingWords.dropped };
  }
}

/** The document that a milestone demands, or that it's missing. */
export function documentText({ document, documentMissing }: Step): string | undefined {
  if (document) return documentWords(document);
  return documentMissing ? documentMissingWords : undefined;
}

function byDue({ milestone: a }: Step, { milestone: b }: Step): number {
  const [first, second] = [a, b].map(({ due }) => (due.kind === 'open' ? '9999' : due.last));
  return first!.localeCompare(second!);
}
