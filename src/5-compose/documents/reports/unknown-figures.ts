import { listWords } from '../../../danish/list.ts';
import type { Entry } from '../../../model/follow-up.ts';

/** What can't be stated though it is due, or not be judged: the indicator's name, with its local units or the reason. */
export function unknownFigures({ measures }: Entry): string[] {
  const unknown = measures.filter(({ value, standing }) =>
    value?.kind === 'quantity' ? standing === 'unknown' : value?.kind === 'unknown' && standing !== 'not-due',
  );
  return [...Map.groupBy(unknown, ({ indicator }) => indicator.id).values()].map((same) => {
    const units = same.flatMap(({ unit }) => unit?.name ?? []);
    const { indicator, value } = same[0]!;
    const isWithoutBaseline = value?.kind === 'quantity' && indicator.baseline?.kind !== 'quantity';
    const reason = isWithoutBaseline ? ' – udgangspunktet mangler' : '';
    return `${indicator.name}${units.length > 0 ? ` (${listWords(units)})` : ''}${reason}`;
  });
}
