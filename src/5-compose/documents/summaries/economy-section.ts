import { formatNumber } from '../../../danish/number.ts';
import type { KeyFigure } from '../../../model/follow-up.ts';
import type { ReportSection } from '../../parts/number-sections.ts';
import { told } from '../reports/closing-sections.ts';
import { keyFigureTable } from '../reports/economy.ts';
import type { Summary, UnitReport } from './summary.ts';

/** In per cent of the gross budget: a unit that expects to spend more must plan how it is paid back. */
const allowedOverspending = 4;

/** The key figures of each unit, and who expects to spend too much. */
export function economySection({ units, annual, numbers }: Summary): ReportSection {
  const tables = units.flatMap(({ agreement, report }) => {
    const figures = report?.whole?.keyFigures ?? [];
    const caption = `Nøgletal for ${agreement.unit.name}`;
    return figures.length > 0 ? [keyFigureTable(figures, caption, annual, numbers)] : [];
  });
  return { title: 'Økonomi og aktivitet', blocks: [told(overspendingText(units)), ...tables] };
}

/** The gross spending that a unit reports: the key figure with that id. */
const grossOf = ({ report }: UnitReport): KeyFigure | undefined =>
  report?.whole?.keyFigures.find(({ id, kind }) => kind === 'economy' && id === 'brutto');

/** The units that expect to overspend by more than is allowed, and those that don't say. */
function overspendingText(units: UnitReport[]): string {
  const known = units.flatMap((unit) => {
    const deviation = grossOf(unit)?.deviation;
    return deviation === undefined ? [] : [{ name: unit.agreement.unit.name, deviation }];
  });
  const silent = units.filter((unit) => grossOf(unit)?.deviation === undefined);
  const over = known.filter(({ deviation }) => deviation > allowedOverspending);
  const limit = `${allowedOverspending} % af bruttobudgettet`;
  return [
    ...over.map(
      ({ name, deviation }) =>
        `${name} venter et merforbrug på ${formatNumber(deviation, 1)} % af bruttobudgettet. Over ${allowedOverspending} % kræver en plan for, hvordan det afvikles.`,
    ),
    ...(over.length === 0 && known.length > 0 ? [`Ingen enhed venter et merforbrug på over ${limit}.`] : []),
    ...silent.map(({ agreement }) => `${agreement.unit.name} har ikke oplyst et forventet bruttoforbrug.`),
  ].join(' ');
}
