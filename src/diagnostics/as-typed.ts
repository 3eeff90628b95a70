import type { Place, Position } from '../model/place.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The diagnostics with places in the files as they were typed, `unseen` being where a character of a file was not read. */
export function asTyped(diagnostics: Diagnostic[], unseen: ReadonlyMap<string, Position[]>): Diagnostic[] {
  if ([...unseen.values()].every(({ length }) => length === 0)) return diagnostics;
  const typed = <T extends Place>(place: T): T => {
    const left = unseen.get(place.file) ?? [];
    const point = ({ line, column }: Position): Position => {
      let moved = column;
      // In the order of the line, so that those counted before move those after.
      for (const each of left) if (each.line === line && each.column <= moved) moved++;
      return { line, column: moved };
    };
    return left.length === 0 ? place : { ...place, start: point(place.start), end: point(place.end) };
  };
  return diagnostics.map((each) => ({
    ...each,
    place: typed(each.place),
    ...(each.related && { related: each.related.map(typed) }),
    ...(each.fix && 'place' in each.fix && { fix: { ...each.fix, place: typed(each.fix.place) } }),
  }));
}
