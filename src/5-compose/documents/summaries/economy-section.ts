import { formatNumber } from '../../../danish/number.ts';
import { allowedOverspending, overspending } from '../../../insight/overspending.ts';
import type { UnitReport } from '../../../insight/unit-report.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import { keyFigureTable } from '../reports/economy.ts';
import type { Summary } from './summary.ts';

/** The key figures of each unit, and who expects to spend too much. */
export function unitsEconomySection({ units, annual, numbers }: Summary): ReportSection {
  const tables = units.flatMap(({ agreement, report }) => {
    const figures = report?.whole?.keyFigures ?? [];
    const caption = `Nøgletal for ${agreement.unit.name}`;
    return figures.length > 0 ? [keyFigureTable(figures, caption, annual, numbers)] : [];
  });
  return { title: 'Økonomi og aktivitet', nodes: [told(overspendingText(units)), ...tables] };
}

/** The units that expect to overspend by more than is allowed, and those that don't say. */
function overspendingText(units: UnitReport[]): string {
  const { over, within, silent } = overspending(units);
  const limit = `${allowedOverspending} % af bruttobudgettet`;
  return [
    ...over.map(
      ({ unit: { name }, deviation }) =>
        `${name} venter et merforbrug på ${formatNumber(deviation, 1)} % af bruttobudgettet. Over ${allowedOverspending} % kræver en plan for, hvordan det afvikles.`,
    ),
    ...(over.length === 0 && within.length > 0 ? [`Ingen enhed venter et merforbrug på over ${limit}.`] : []),
    ...silent.map(({ name }) => `${name} har ikke oplyst et forventet bruttoforbrug.`),
  ].join(' ');
}
