import type { BulletNumbers } from '../../../model/composed-figure.ts';

/** An axis from zero. */
export interface Axis {
  end: number;
  step: number;
  unit: string;
}

/** An axis that holds all the numbers; a whole ends it, and a share of more than a third goes to 100 %. */
export function axisOf(rows: BulletNumbers[]): Axis {
  const { unit } = rows[0]!;
  const largest = Math.max(...rows.flatMap(({ now, target = 0, baseline = 0 }) => [now, target, baseline]));
  const whole = Math.max(0, ...rows.map((row) => row.whole ?? 0));
  if (whole >= largest && whole > 0) return { end: whole, step: partOf(whole), unit };
  if (unit === '%' && largest > 33 && largest <= 100) return { end: 100, step: 25, unit };
  const isWhole = rows.every((row) => [row.now, row.target, row.baseline].every((each) => Number.isInteger(each ?? 0)));
  const round = stepOf(largest * 1.04);
  const step = isWhole || largest > 2 ? Math.max(1, round) : round;
  return { end: Math.max(Math.ceil((largest * 1.04) / step), 1) * step, step, unit };
}

/** A round step of which at most six go into the axis. */
function stepOf(end: number): number {
  if (end === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(end / 6));
  return [1, 2, 5, 10].find((each) => each * power * 6 >= end)! * power;
}

/** A step that parts a whole evenly, or the whole. */
function partOf(whole: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100, 250].find((each) => whole % each === 0 && whole / each <= 6) ?? whole;
}
