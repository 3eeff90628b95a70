import { listWords } from '../../../danish/list.ts';
import { contributesTo, outcomeContributions } from '../../../insight/outcome-contributions.ts';
import { allEntries } from '../../../insight/unit-report.ts';
import type { Entry } from '../../../model/follow-up.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import type { Summary } from './summary.ts';
import { unitMatrices } from './unit-matrix-nodes.ts';

/** Which goals and initiatives of which units work for each outcome, and the outcomes that none works for. */
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
    title: 'Effektmål og enheder',
    nodes: [
      told(
        without.length === 0
          ? `Hvert af de ${year.outcomes.length} effektmål har mindst ét mål eller én indsats, der nævner det.`
          : `Ingen mål eller indsatser nævner effektmål ${listWords(without.map(({ number, name }) => `${number}\u00a0»${name}«`))}.`,
      ),
      ...unitMatrices(reported, allEntries, rows, {
        caption: 'Mål og indsatser, der bidrager til hvert effektmål',
        rowHeading: 'Effektmål',
        next: numbers.figure,
      }),
    ],
  };
}
