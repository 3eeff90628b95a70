import { listWords } from '../../../danish/list.ts';
import { dataGaps } from '../../../insight/data-gaps.ts';
import { askedEntries, type UnitReport } from '../../../insight/unit-report.ts';
import type { Goal } from '../../../model/item.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { reportSentences } from '../../../words/report-sentences.ts';
import { gapWords, missingRowWords, summaryCaptions } from '../../../words/summary-tables.ts';
import { summarySentences } from '../../../words/summary-words.ts';
import { type ListGroup, listCell, listTable, textCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { whoAnswers } from '../../parts/who-answers.ts';
import { told } from '../reports/closing-sections.ts';
import { lacks } from '../reports/missing-table.ts';
import { itemCell } from './deviations.ts';
import type { Summary } from './summary.ts';
import { unitGroups } from './unit-groups.ts';

/** The gaps of what is reported, with who can fill them, and what the agreements themselves lack. */
export function missingSections(summary: Summary): ReportSection[] {
  return [
    { title: chapterTitles.missing, nodes: missing(summary) },
    { title: chapterTitles.dataQuality, nodes: [gapTable(summary)] },
  ];
}

function missing(summary: Summary): ReportSection['nodes'] {
  const groups = unitGroups(summary, missingRows);
  if (groups.length === 0) return [told(reportSentences.allReported)];
  return [
    listTable({
      numbered: summary.numbers.table(),
      caption: summaryCaptions.missing,
      columns: [
        { heading: columnHeadings.item, share: 62, kind: 'header' },
        { heading: columnHeadings.missing, share: 72 },
        { heading: columnHeadings.with, share: 34 },
      ],
      groups,
    }),
  ];
}

function missingRows(unit: UnitReport): ListGroup['rows'] {
  const { agreement, report } = unit;
  if (!report)
    return [
      { cells: [textCell(missingRowWords.whole), textCell(missingRowWords.allForms), textCell(agreement.leader)] },
    ];
  const rows = askedEntries(unit).flatMap((entry) => {
    const texts = lacks(entry);
    const owner = entry.responsible ?? whoAnswers(agreement, entry.item) ?? entry.filledBy ?? agreement.leader;
    return texts.length > 0 ? [{ cells: [itemCell(entry), listCell(texts), textCell(owner)] }] : [];
  });
  const whole = report.whole
    ? []
    : [{ cells: [textCell(chapterTitles.economy), textCell(missingRowWords.form), textCell(agreement.leader)] }];
  return [...rows, ...whole];
}

/** Goals that can't be measured as they were agreed: something to mend in next year's agreement. */
function gapTable(summary: Summary) {
  return listTable({
    numbered: summary.numbers.table(),
    caption: gapWords.caption(summary.year.year),
    remark: gapWords.remark,
    columns: [
      { heading: columnHeadings.missing, share: 78, kind: 'header' },
      { heading: columnHeadings.goal, share: 72 },
      { heading: columnHeadings.count, share: 18, kind: 'number' },
    ],
    groups: unitGroups(summary, ({ agreement }) => {
      const { uncomparable, baseline, target, method } = dataGaps(agreement);
      return [
        gapRow(gapWords.uncomparable, uncomparable),
        gapRow(gapWords.baseline, baseline),
        gapRow(gapWords.target, target),
        gapRow(gapWords.method, method),
      ];
    }),
  });
}

function gapRow(text: string, goals: Goal[]): ListGroup['rows'][number] {
  const numbers = listWords(goals.map(({ number }) => `${number}`));
  return { cells: [textCell(text), textCell(numbers || summarySentences.none), textCell(`${goals.length}`)] };
}
