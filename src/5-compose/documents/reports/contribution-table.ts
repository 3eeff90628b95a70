import { listWords } from '../../../danish/list.ts';
import { outcomeContributions } from '../../../insight/outcome-contributions.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { itemName } from '../../parts/item-name.ts';
import { type ListTableView, linkCell, listTable, pageCell, statusCell, textCell } from '../../parts/list-table.ts';
import { reportedIn } from '../../parts/reported-in.ts';
import { statusView } from '../../parts/status-view.ts';
import type { ReportRendering } from './report-rendering.ts';

/** Which goals and initiatives work for each outcome, with how they went; outcomes that none names are listed below. */
export function contributionTable({ report, year, numbers }: ReportRendering): ListTableView {
  const entries = [...report.goals, ...report.initiatives];
  const byOutcome = outcomeContributions(year.outcomes, entries);
  const without = byOutcome.filter((each) => each.entries.length === 0).map(({ outcome }) => `»${outcome.name}«`);
  return listTable({
    numbered: numbers.table(),
    caption: 'Mål og indsatser efter det effektmål, de bidrager til',
    ...(without.length > 0 && { remark: `Ingen mål eller indsatser nævner ${listWords(without)}.` }),
    columns: [
      { heading: 'Nr.', width: 20 },
      { heading: 'Mål eller indsats', width: 100, kind: 'header' },
      { heading: 'Status', width: 38 },
      { heading: 'Side', width: 10, kind: 'page' },
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
  return demanded ? statusCell(statusView(status)) : textCell(`Se ${reportedIn(item)}`);
}
