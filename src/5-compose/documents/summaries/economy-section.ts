import { allowedOverspending, overspending } from '../../../insight/overspending.ts';
import type { UnitReport } from '../../../insight/unit-report.ts';
import { chapterTitles } from '../../../words/chapter-titles.ts';
import { noOverspending, overspendingSentence, spendingUnknown } from '../../../words/economy-sentences.ts';
import { keyFiguresOf } from '../../../words/summary-tables.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import { keyFigureTable } from '../reports/economy.ts';
import type { Summary } from './summary.ts';

/** The key figures of each unit, and who expects to spend too much. */
export function unitsEconomySection({ units, annual, numbers }: Summary): ReportSection {
  const tables = units.flatMap(({ agreement, report }) => {
    const figures = report?.whole?.keyFigures ?? [];
    const caption = keyFiguresOf(agreement.unit.name);
    return figures.length > 0 ? [keyFigureTable(figures, caption, annual, numbers)] : [];
  });
  return { title: chapterTitles.economy, nodes: [told(overspendingText(units)), ...tables] };
}

/** The units that expect to overspend by more than is allowed, and those that don't say. */
function overspendingText(units: UnitReport[]): string {
  const { over, within, silent } = overspending(units);
  return [
    ...over.map(({ unit, deviation }) => overspendingSentence(unit.name, deviation, allowedOverspending)),
    ...(over.length === 0 && within.length > 0 ? [noOverspending(allowedOverspending)] : []),
    ...silent.map(({ name }) => spendingUnknown(name)),
  ].join(' ');
}
