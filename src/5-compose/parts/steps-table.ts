import { capital } from '../../danish/capital.ts';
import { formatShortDay } from '../../danish/day.ts';
import { typographic } from '../../danish/typography.ts';
import type { ListTableNode } from '../../model/composed-table.ts';
import type { StatusMark } from '../../model/composed-text.ts';
import type { Step } from '../../model/follow-up.ts';
import { listTable, statusCell, textCell } from './list-table.ts';

/** The milestones of a goal with what became of them, beside the labels. */
export function stepsTable(steps: Step[], of: string): ListTableNode {
  return listTable({
    caption: `Milepæle for ${of}`,
    columns: [
      { heading: 'Milepæl', share: 50, kind: 'header' },
      { heading: 'Frist', share: 30 },
      { heading: 'Nået', share: 33 },
    ],
    groups: [
      {
        rows: steps.toSorted(byDue).map((step) => ({
          cells: [
            textCell(step.milestone.text, documentText(step)),
            textCell(capital(step.milestone.due.text)),
            statusCell(stepMark(step), step.standing === 'late' ? 'efter fristen' : undefined),
          ],
        })),
      },
    ],
  });
}

/** What became of a milestone: `✓ 22. marts 2023`. */
export function stepMark({ standing, date }: Step): StatusMark {
  const when = date ? typographic(date.text) : undefined;
  switch (standing) {
    case 'done':
    case 'late':
      return { symbol: 'met', tone: 'good', word: when ? capital(when) : 'Nået' };
    case 'overdue':
      return { symbol: 'behind', tone: 'bad', word: 'Ikke nået' };
    case 'moved':
      return {
        symbol: 'partly',
        tone: 'warn',
        word: `Ny dato ${date?.kind === 'day' ? formatShortDay(date.first) : when}`,
      };
    case 'not-due':
      return { symbol: 'not-started', tone: 'none', word: 'Ikke endnu' };
    case 'dropped':
      return { symbol: 'dropped', tone: 'none', word: 'Udgået' };
  }
}

/** The document that a milestone demands, or that it's missing. */
export function documentText({ document, documentMissing }: Step): string | undefined {
  if (document) return `Bilag: ${document}`;
  return documentMissing ? 'Bilag mangler' : undefined;
}

function byDue({ milestone: a }: Step, { milestone: b }: Step): number {
  const [first, second] = [a, b].map(({ due }) => (due.kind === 'open' ? '9999' : due.last));
  return first!.localeCompare(second!);
}
