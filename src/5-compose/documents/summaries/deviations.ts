import { capital } from '../../../danish/capital.ts';
import { deviations, isDeviation } from '../../../insight/deviations.ts';
import { askedEntries, askingEntries } from '../../../insight/unit-report.ts';
import type { ListCell } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { itemName } from '../../../words/item-words.ts';
import { reportCaptions } from '../../../words/report-tables.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import { listTable, statusCell, textCell, titleCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { beginningOf, wordsOf } from '../../parts/prose.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { told } from '../reports/closing-sections.ts';
import { deviationId } from './item-anchors.ts';
import type { Summary } from './summary.ts';
import { unitGroups } from './unit-groups.ts';

/** Characters of a cause or an action; the whole stands in the unit's own report. */
const longest = 260;

/** Every goal and initiative that is amber or red, and what the meeting is asked to decide. */
export function deviationSection(summary: Summary): ReportSection {
  const any = summary.units.some((unit) => askedEntries(unit).some(isDeviation));
  return {
    title: chapterTitles.deviations,
    nodes: [any ? deviationTable(summary) : told(summarySentences.noDeviations), ...asked(summary)],
  };
}

function deviationTable(summary: Summary) {
  return listTable({
    numbered: summary.numbers.table(),
    caption: summaryCaptions.deviations,
    columns: [
      { heading: columnHeadings.item, share: 38, kind: 'header' },
      { heading: columnHeadings.status, share: 31 },
      { heading: columnHeadings.cause, share: 38 },
      { heading: columnHeadings.action, share: 37 },
      { heading: columnHeadings.responsibleAndDate, share: 24 },
    ],
    groups: unitGroups(summary, (unit) =>
      deviations(askedEntries(unit)).map((entry) => ({
        id: deviationId(unit, entry),
        cells: [
          itemCell(entry),
          statusCell(statusMark(entry.status)),
          textCell(beginningOf(entry.cause, longest)),
          textCell(beginningOf(entry.action, longest)),
          textCell(entry.responsible, entry.newDate && capital(entry.newDate.text)),
        ],
      })),
    ),
  });
}

/** A goal or initiative by number and title. */
export const itemCell = ({ item }: Entry): ListCell =>
  titleCell({ ...item, title: `${itemName(item)} · ${item.title}` });

function asked(summary: Summary): ReportSection['nodes'] {
  const groups = unitGroups(summary, (unit) =>
    askingEntries(unit).map((entry) => ({ cells: [itemCell(entry), textCell(wordsOf(entry.decision))] })),
  );
  if (groups.length === 0) return [told(summarySentences.noProposals)];
  return [
    listTable({
      numbered: summary.numbers.table(),
      caption: reportCaptions.asked,
      columns: [
        { heading: columnHeadings.item, share: 60, kind: 'header' },
        { heading: columnHeadings.proposal, share: 108 },
      ],
      groups,
    }),
  ];
}
