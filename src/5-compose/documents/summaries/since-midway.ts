import { type ChangeSinceMidway, changesSinceMidway } from '../../../insight/changes-since-midway.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { itemName } from '../../../words/item-words.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import { sinceMidwayGroups, sinceMidwaySentence } from '../../../words/summary-words.ts';
import { listTable, statusCell, textCell, titleCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { told } from '../reports/closing-sections.ts';
import type { Summary } from './summary.ts';

/** The moves of the goals that had a status at midway, with those that got better or worse by name. */
export function sinceMidway({ units, numbers }: Summary): ReportSection['nodes'] {
  const changes = units.flatMap(changesSinceMidway);
  const better = changes.filter(({ step }) => step > 0);
  const worse = changes.filter(({ step }) => step < 0);
  const groups = [
    { heading: sinceMidwayGroups.better, of: better },
    { heading: sinceMidwayGroups.worse, of: worse },
  ].filter(({ of }) => of.length > 0);
  const table = () =>
    listTable({
      numbered: numbers.table(),
      caption: summaryCaptions.sinceMidway,
      columns: [
        { heading: columnHeadings.number, share: 20 },
        { heading: columnHeadings.goal, share: 72, kind: 'header' },
        { heading: columnHeadings.atMidway, share: 38 },
        { heading: columnHeadings.atYearEnd, share: 38 },
      ],
      groups: groups.map(({ heading, of }) => ({ heading, rows: of.map((change) => ({ cells: cells(change) })) })),
    });
  return [
    told(sinceMidwaySentence(changes.length, better.length, worse.length)),
    ...(groups.length > 0 ? [table()] : []),
  ];
}

function cells({ unit, before, now }: ChangeSinceMidway) {
  return [
    textCell(itemName(now.item)),
    titleCell(now.item, unit.agreement.unit.name),
    statusCell(statusMark(before.status)),
    statusCell(statusMark(now.status)),
  ];
}
