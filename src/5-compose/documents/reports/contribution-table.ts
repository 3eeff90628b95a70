import { outcomeContributions } from '../../../insight/outcome-contributions.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { reportedIn } from '../../../words/follow-up-words.ts';
import { itemName } from '../../../words/item-words.ts';
import { seePlace, unnamedOutcomes } from '../../../words/report-sentences.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { linkCell, listTable, pageCell, statusCell, textCell } from '../../parts/list-table.ts';
import { statusMark } from '../../parts/status-mark.ts';
import type { ReportContext } from './report-context.ts';

/** Which goals and initiatives work for each outcome, with how they went; outcomes that none names are listed below. */
export function contributionTable({ report, year, numbers }: ReportContext): ListTableNode {
  const entries = [...report.goals, ...report.initiatives];
  const byOutcome = outcomeContributions(year.outcomes, entries);
  const without = byOutcome.filter((each) => each.entries.length === 0).map(({ outcome }) => outcome.name);
  return listTable({
    numbered: numbers.table(),
    caption: reportCaptions.contribution,
    ...(without.length > 0 && { remark: unnamedOutcomes(without) }),
    columns: [
      { heading: columnHeadings.number, share: 20 },
      { heading: columnHeadings.item, share: 100, kind: 'header' },
      { heading: columnHeadings.status, share: 38 },
      { heading: columnHeadings.page, share: 10, kind: 'page' },
    ],
    groups: byOutcome
      .filter((each) => each.entries.length > 0)
      .map((each) => ({
        heading: `${each.outcome.number}. ${each.outcome.name}`,
        rows: each.entries.map((entry) => ({
          cells: [
            textCell(itemName(entry.item)),
            linkCell(entry.item),
            statusOrPlace(entry),
            pageCell(entry.item.anchor),
          ],
        })),
      })),
  });
}

function statusOrPlace({ demanded, status, item }: Entry) {
  return demanded ? statusCell(statusMark(status)) : textCell(seePlace(reportedIn(item)));
}
