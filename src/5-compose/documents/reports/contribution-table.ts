import { listWords } from '../../../danish/list.ts';
import { outcomeContributions } from '../../../insight/outcome-contributions.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { itemName } from '../../parts/item-name.ts';
import { linkCell, listTable, pageCell, statusCell, textCell } from '../../parts/list-table.ts';
import { reportedIn } from '../../parts/reported-in.ts';
import { statusMark } from '../../parts/status-mark.ts';
import type { ReportContext } from './report-context.ts';

/** Which goals and initiatives work for each outcome, with how they went; outcomes that none names are listed below. */
export function contributionTable({ report, year, numbers }: ReportContext): ListTableNode {
  const entries = [...report.goals, ...report.initiatives];
  const byOutcome = outcomeContributions(year.outcomes, entries);
  const without = byOutcome.filter((each) => each.entries.length === 0).map(({ outcome }) => `»${outcome.name}«`);
  return listTable({
    numbered: numbers.table(),
    caption: 'Mål og indsatser efter det effektmål, de bidrager til',
    ...(without.length > 0 && { remark: `Ingen mål eller indsatser nævner ${listWords(without)}.` }),
    columns: [
      { heading: 'Nr.', share: 20 },
      { heading: 'Mål eller indsats', share: 100, kind: 'header' },
      { heading: 'Status', share: 38 },
      { heading: 'Side', share: 10, kind: 'page' },
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
  return demanded ? statusCell(statusMark(status)) : textCell(`Se ${reportedIn(item)}`);
}
