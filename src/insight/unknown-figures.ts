import type { Unit } from '../model/cycle.ts';
import type { Entry } from '../model/follow-up.ts';
import type { Indicator } from '../model/item.ts';

/** An indicator of which something due can't be stated, or not be judged. */
export interface UnknownFigure {
  indicator: Indicator;
  /** The local units whose figure it is, where the goal is reported for each. */
  units: Unit[];
  /** There is a figure, but nothing to hold it against. */
  lacksBaseline: boolean;
}

/** The indicators of an entry whose figures are unknown though they are due. */
export function unknownFigures({ measures }: Entry): UnknownFigure[] {
  const unknown = measures.filter(({ value, standing }) =>
    value?.kind === 'quantity' ? standing === 'unknown' : value?.kind === 'unknown' && standing !== 'not-due',
  );
  return [...Map.groupBy(unknown, ({ indicator }) => indicator.id).values()].map((same) => {
    const { indicator, value } = same[0]!;
    return {
      indicator,
      units: same.flatMap(({ unit }) => unit ?? []),
      lacksBaseline: value?.kind === 'quantity' && indicator.baseline?.kind !== 'quantity',
    };
  });
}
