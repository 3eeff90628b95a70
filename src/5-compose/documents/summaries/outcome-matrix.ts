import { contributesTo, outcomeContributions } from '../../../insight/outcome-contributions.ts';
import { allEntries } from '../../../insight/unit-report.ts';
import type { Entry } from '../../../model/follow-up.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { columnHeadings } from '../../../words/column-headings.ts';
import { outcomesSentence } from '../../../words/dependency-words.ts';
import { summaryCaptions } from '../../../words/summary-tables.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import type { Summary } from './summary.ts';
import { unitMatrices } from './unit-matrix-nodes.ts';

/** The goals and initiatives of each unit that work for each outcome, and the outcomes that none works for. */
export function outcomeMatrix({ year, units, numbers }: Summary): ReportSection {
  const reported = units.filter(({ report }) => report);
  const without = outcomeContributions(year.outcomes, reported.flatMap(allEntries))
    .filter(({ entries }) => entries.length === 0)
    .map(({ outcome }) => outcome);
  const rows = year.outcomes.map((outcome) => ({
    number: `${outcome.number}`,
    label: outcome.name,
    isIn: (entry: Entry) => contributesTo(outcome, entry),
  }));
  return {
    title: chapterTitles.outcomes,
    nodes: [
      told(outcomesSentence(year.outcomes.length, without)),
      ...unitMatrices(reported, allEntries, rows, {
        caption: summaryCaptions.outcomes,
        rowHeading: columnHeadings.outcome,
        next: numbers.figure,
      }),
    ],
  };
}
