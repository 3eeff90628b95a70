import { listWords } from '../../../danish/list.ts';
import { dataGaps } from '../../../insight/data-gaps.ts';
import { askedEntries, type UnitReport } from '../../../insight/unit-report.ts';
import type { Goal } from '../../../model/item.ts';
import { type ListGroup, listCell, listTable, textCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import { lacks } from '../reports/missing-table.ts';
import { itemCell } from './deviations.ts';
import type { Summary } from './summary.ts';
import { unitGroups } from './unit-groups.ts';

/** What is missing, with who can give it, and what the agreements themselves lack. */
export function missingSections(summary: Summary): ReportSection[] {
  return [
    { title: 'Manglende oplysninger', nodes: missing(summary) },
    { title: 'Datakvalitet', nodes: [gapTable(summary)] },
  ];
}

function missing(summary: Summary): ReportSection['nodes'] {
  const groups = unitGroups(summary, missingRows);
  if (groups.length === 0) return [told('Alt, der skal rapporteres, er rapporteret.')];
  return [
    listTable({
      numbered: summary.numbers.table(),
      caption: 'Det, der mangler eller ikke kan opgøres',
      columns: [
        { heading: 'Mål eller indsats', share: 62, kind: 'header' },
        { heading: 'Mangler', share: 72 },
        { heading: 'Hos', share: 34 },
      ],
      groups,
    }),
  ];
}

function missingRows(unit: UnitReport): ListGroup['rows'] {
  const { agreement, report } = unit;
  if (!report)
    return [{ cells: [textCell('Hele opfølgningen'), textCell('Alle skemaer'), textCell(agreement.leader)] }];
  const rows = askedEntries(unit).flatMap((entry) => {
    const texts = lacks(entry);
    const owner = entry.responsible ?? entry.filledBy ?? agreement.leader;
    return texts.length > 0 ? [{ cells: [itemCell(entry), listCell(texts), textCell(owner)] }] : [];
  });
  const whole = report.whole
    ? []
    : [{ cells: [textCell('Økonomi og aktivitet'), textCell('Skemaet'), textCell(agreement.leader)] }];
  return [...rows, ...whole];
}

/** Goals that can't be measured as they were agreed: something to mend in next year's agreement. */
function gapTable(summary: Summary) {
  return listTable({
    numbered: summary.numbers.table(),
    caption: `Mål, som aftalerne for ${summary.year.year} ikke giver det fulde grundlag for at måle`,
    remark: 'Et mål tæller med, når blot én af dets indikatorer mangler det nævnte.',
    columns: [
      { heading: 'Mangler', share: 78, kind: 'header' },
      { heading: 'Mål', share: 72 },
      { heading: 'Antal', share: 18, kind: 'number' },
    ],
    groups: unitGroups(summary, ({ agreement }) => {
      const { uncomparable, baseline, target, method } = dataGaps(agreement);
      return [
        gapRow('Udgangspunkt for et mål om fald eller stigning', uncomparable),
        gapRow('Udgangspunkt for et måltal', baseline),
        gapRow('Måltal eller milepæl', target),
        gapRow('Beskrivelse af, hvordan der måles', method),
      ];
    }),
  });
}

function gapRow(text: string, goals: Goal[]): ListGroup['rows'][number] {
  const numbers = listWords(goals.map(({ number }) => `${number}`));
  return { cells: [textCell(text), textCell(numbers === '' ? 'ingen' : numbers), textCell(`${goals.length}`)] };
}
