import type { Passage } from '../model/passage.ts';
import type { Place, Position } from '../model/place.ts';

/** The place in the file of the characters `from` to `to` of a passage's text. */
export function placeIn({ file, field, runs }: Passage, from: number, to: number): Place {
  return {
    file,
    start: positionAt(runs, from),
    end: positionAt(runs, Math.max(from, to - 1), 1),
    ...(field && { field }),
  };
}

function positionAt(runs: Passage['runs'], offset: number, beyond = 0): Position {
  const { at, line, column } = runs.findLast((run) => run.at <= offset) ?? runs[0]!;
  return { line, column: column + offset - at + beyond };
}
