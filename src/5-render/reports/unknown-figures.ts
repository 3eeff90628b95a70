import { listWords } from '../../danish/list.ts';
import type { Entry } from '../../model/follow-up.ts';

/** What can't be stated though it is due: the indicator's name, with its local units. */
export function unknownFigures({ measures }: Entry): string[] {
  const unknown = measures.filter(({ value, standing }) => value?.kind === 'unknown' && standing !== 'not-due');
  return [...Map.groupBy(unknown, ({ indicator }) => indicator.id).values()].map((same) => {
    const units = same.flatMap(({ unit }) => unit?.name ?? []);
    return `${same[0]!.indicator.name}${units.length > 0 ? ` (${listWords(units)})` : ''}`;
  });
}
