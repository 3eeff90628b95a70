import { capital } from '../../../danish/capital.ts';
import { deviations, isDeviation } from '../../../insight/deviations.ts';
import { askedEntries, askingEntries } from '../../../insight/unit-report.ts';
import type { ListCell } from '../../../model/composed-table.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { itemName } from '../../../words/item-words.ts';
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
    title: 'Afvigelser',
    nodes: [any ? deviationTable(summary) : told('Ingen mål eller indsatser afviger fra aftalen.'), ...asked(summary)],
  };
}

function deviationTable(summary: Summary) {
  return listTable({
    numbered: summary.numbers.table(),
    caption: 'Mål og indsatser, der er delvist opfyldt, bag planen eller ikke opfyldt',
    columns: [
      { heading: 'Mål eller indsats', share: 38, kind: 'header' },
      { heading: 'Status', share: 31 },
      { heading: 'Årsag', share: 38 },
      { heading: 'Handling', share: 37 },
      { heading: 'Ansvarlig og ny dato', share: 24 },
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
  if (groups.length === 0) return [told('Enhederne beder ikke mødet om beslutninger.')];
  return [
    listTable({
      numbered: summary.numbers.table(),
      caption: 'Det, mødet skal tage stilling til',
      columns: [
        { heading: 'Mål eller indsats', share: 60, kind: 'header' },
        { heading: 'Forslag til beslutning', share: 108 },
      ],
      groups,
    }),
  ];
}
