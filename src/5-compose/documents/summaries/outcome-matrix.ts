import { listWords } from '../../../danish/list.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import { allEntries, type Summary } from './summary.ts';
import { unitMatrices } from './unit-matrix.ts';

/** Which goals and initiatives of which units work for each outcome, and the outcomes that none works for. */
export function outcomeMatrix({ year, units, numbers }: Summary): ReportSection {
  const reported = units.filter(({ report }) => report);
  const entries = reported.flatMap(allEntries);
  const without = year.outcomes.filter(
    ({ id }) => !entries.some(({ item }) => item.outcomes.some((outcome) => outcome.id === id)),
  );
  const rows = year.outcomes.map(({ id, number, name }) => ({
    number: `${number}`,
    label: name,
    isIn: ({ item }: (typeof entries)[number]) => item.outcomes.some((outcome) => outcome.id === id),
  }));
  return {
    title: 'Effektmål og enheder',
    blocks: [
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
