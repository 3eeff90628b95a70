import type { Unit } from '../model/cycle.ts';
import type { KeyFigure } from '../model/follow-up.ts';
import type { UnitReport } from './unit-report.ts';

/** In per cent of the gross budget: a unit that expects to spend more must plan how it is paid back. */
export const allowedOverspending = 4;

/** How units expect to end the year against their gross budget. */
export interface Overspending {
  /** Those that expect to spend more than is allowed; `deviation` in per cent of the budget. */
  over: { unit: Unit; deviation: number }[];
  /** Those that keep within it. */
  within: Unit[];
  /** Those that haven't said what they expect. */
  silent: Unit[];
}

/** The units that expect to overspend by more than is allowed, those that don't, and those that don't say, each in their order. */
export function overspending(units: UnitReport[]): Overspending {
  const expected = units.map((each) => ({ unit: each.agreement.unit, deviation: grossOf(each)?.deviation }));
  const isOver = (deviation: number | undefined) => deviation !== undefined && deviation > allowedOverspending;
  return {
    over: expected.flatMap(({ unit, deviation }) => (isOver(deviation) ? [{ unit, deviation: deviation! }] : [])),
    within: expected.filter(({ deviation }) => deviation !== undefined && !isOver(deviation)).map(({ unit }) => unit),
    silent: expected.filter(({ deviation }) => deviation === undefined).map(({ unit }) => unit),
  };
}

/** The gross spending that a unit reports: the key figure with that id. */
const grossOf = ({ report }: UnitReport): KeyFigure | undefined =>
  report?.whole?.keyFigures.find(({ id, kind }) => kind === 'economy' && id === 'brutto');
