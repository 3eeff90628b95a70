import { typographic } from '../../../danish/typography.ts';
import { isWell } from '../../../insight/deviations.ts';
import { countByStatus } from '../../../insight/status-order.ts';
import { allEntries, askedEntries, askedGoals, type UnitReport } from '../../../insight/unit-report.ts';
import type { ListTableNode } from '../../../model/composed-table.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { shareOf } from '../../../words/report-tables.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import { missingForms, silentUnits, summarySentences } from '../../../words/summary-words.ts';
import { listTable, textCell } from '../../parts/list-table.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { statusMark } from '../../parts/status-mark.ts';
import { leadSentence } from '../reports/lead-sentence.ts';
import { sinceMidway } from './since-midway.ts';
import { statusBars } from './status-bars-node.ts';
import type { Summary } from './summary.ts';
import { unitGroups } from './unit-groups.ts';
import { unitMatrices } from './unit-matrix-nodes.ts';

/** The first page: what a reader in a hurry should know, how each unit does, and how it does in each theme. */
export function overviewSection(summary: Summary): ReportSection {
  const { units, annual, numbers } = summary;
  const reported = units.filter(({ report }) => report);
  const bars = reported.map((unit) => ({ label: unit.agreement.unit.name, entries: askedGoals(unit) }));
  return {
    title: chapterTitles.overview,
    nodes: [
      { kind: 'lead', text: leadText(summary) },
      statusBars(numbers.figure(), summaryCaptions.bars, bars),
      countsTable(summary),
      ...themeMatrices(summary),
    ],
    ...(annual && { children: [{ title: chapterTitles.sinceMidway, nodes: sinceMidway(summary) }] }),
  };
}

/** The units' sentence as if they were one, and what has not come in. */
function leadText({ units, followUp, year }: Summary): string {
  const goals = units.flatMap(({ report }) => report?.goals ?? []);
  const forms = units.flatMap(askedEntries);
  const missing = forms.filter(({ given }) => !given).length;
  const silent = units.filter(({ report }) => !report).length;
  return typographic(
    [
      leadSentence({ followUp, goals, initiatives: [] }, year.year),
      missing > 0 && missingForms(missing, forms.length),
      silent > 0 && silentUnits(silent),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** The figures of the bars, and what each unit has handed in. */
function countsTable(summary: Summary): ListTableNode {
  const { units, numbers } = summary;
  const shown = countByStatus(units.flatMap(askedGoals)).map(({ status }) => status);
  const figure = (number: number) => textCell(`${number}`);
  const cells = (name: string, of: UnitReport[]) => {
    const goals = of.flatMap(askedGoals);
    return [
      textCell(name),
      ...shown.map((status) => figure(goals.filter((each) => each.status === status).length)),
      figure(goals.length),
      textCell(`${goals.filter(isWell).length}`),
      formsCell(of),
    ];
  };
  const share = 72 / Math.max(1, shown.length);
  return listTable({
    numbered: numbers.table(),
    caption: summaryCaptions.counts,
    columns: [
      { heading: columnHeadings.unit, share: 48, kind: 'header' },
      ...shown.map(statusMark).map((status) => ({ heading: status.word, status, share, kind: 'number' as const })),
      { heading: columnHeadings.total, share: 11, kind: 'number' },
      { heading: columnHeadings.well, share: 19, kind: 'number' },
      { heading: columnHeadings.forms, share: 18, kind: 'number' },
    ],
    groups: [
      ...unitRows(summary, (unit) => cells(unit.agreement.unit.name, [unit])),
      ...(units.length > 1 ? [{ rows: [{ cells: cells(columnHeadings.total, units) }] }] : []),
    ],
  });
}

/** One row a unit, below its department where there are several. */
function unitRows(summary: Summary, cells: (unit: UnitReport) => ReturnType<typeof textCell>[]) {
  const groups = unitGroups(summary, (unit) => [{ cells: cells(unit) }]);
  return groups.map(({ above, rows }) => ({ ...(above !== undefined && { above }), rows }));
}

function formsCell(units: UnitReport[]) {
  const asked = units.flatMap(askedEntries);
  if (asked.length === 0) return textCell(summarySentences.none);
  const given = asked.filter((entry) => entry.given).length;
  return textCell(shareOf(given, asked.length));
}

function themeMatrices({ units, numbers }: Summary) {
  const goalsOf = (unit: UnitReport) => allEntries(unit).filter(({ item }) => item.kind === 'goal');
  const themes = new Map(
    units.flatMap(({ agreement }) => agreement.goals.map(({ theme }) => [theme.id, theme] as const)),
  );
  const rows = [...themes.values()]
    .toSorted((a, b) => a.number.localeCompare(b.number, 'da', { numeric: true }))
    .map(({ id, title }) => ({
      label: title,
      isIn: ({ item }: ReturnType<typeof goalsOf>[number]) => item.kind === 'goal' && item.theme.id === id,
    }));
  return unitMatrices(
    units.filter(({ report }) => report),
    goalsOf,
    rows,
    { caption: summaryCaptions.themes, rowHeading: columnHeadings.theme, next: numbers.figure },
  );
}
