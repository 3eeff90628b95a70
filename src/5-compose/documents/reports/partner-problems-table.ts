import { capital } from '../../../danish/capital.ts';
import { partnerProblems } from '../../../insight/partner-states.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { linkCell, listTable, textCell } from '../../parts/list-table.ts';
import type { ReportContext } from './report-context.ts';

/** The partners that a goal or initiative has a problem with; undefined where none has. */
export function partnerProblemsTable({ report, numbers }: ReportContext): ListTableNode | undefined {
  const problems = partnerProblems(report);
  if (problems.length === 0) return undefined;
  return listTable({
    numbered: numbers.table(),
    caption: reportCaptions.partnerProblems,
    columns: [
      { heading: columnHeadings.number, share: 8 },
      { heading: columnHeadings.item, share: 47, kind: 'header' },
      { heading: columnHeadings.partner, share: 40 },
      { heading: columnHeadings.problem, share: 73 },
    ],
    groups: [
      {
        rows: problems.map(({ item, unit, words }) => ({
          cells: [textCell(`${item.number}`), linkCell(item), textCell(capital(unit.name)), textCell(capital(words))],
        })),
      },
    ],
  });
}
