import type { Place, Position } from '../model/place.ts';
import type { Diagnostic } from './diagnostic.ts';
import { countWhere } from './last-where.ts';

/** The diagnostics with places in the files as they were typed, `unseen` being where a character of a file was not read. */
export function asTyped(diagnostics: Diagnostic[], unseen: ReadonlyMap<string, Position[]>): Diagnostic[] {
  if ([...unseen.values()].every(({ length }) => length === 0)) return diagnostics;
  const lines = new Map([...unseen].map(([file, left]) => [file, Map.groupBy(left, ({ line }) => line)]));
  const typed = <T extends Place>(place: T): T => {
    const left = lines.get(place.file);
    // Each one left out moves what stands after it, and those after it, by one.
    const point = ({ line, column }: Position): Position => ({
      line,
      column: column + countWhere(left!.get(line) ?? [], (each, before) => each.column - before <= column),
    });
    return left ? { ...place, start: point(place.start), end: point(place.end) } : place;
  };
  return diagnostics.map((each) => ({
    ...each,
    place: typed(each.place),
    ...(each.related && { related: each.related.map(typed) }),
    ...(each.fix && 'place' in each.fix && { fix: { ...each.fix, place: typed(each.fix.place) } }),
  }));
}
