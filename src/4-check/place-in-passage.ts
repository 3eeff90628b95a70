import type { Fix } from '../diagnostics/diagnostic.ts';
import { lastWhere } from '../diagnostics/last-where.ts';
import type { Passage } from '../model/passage.ts';
import type { Place, Position } from '../model/place.ts';

/** The place in the file of the characters `from` to `to` of a passage's text. */
export function placeInPassage({ file, field, runs }: Passage, from: number, to: number): Place {
  return {
    file,
    start: positionAt(runs, from),
    end: positionAt(runs, Math.max(from, to - 1), 1),
    ...(field && { field }),
  };
}

/** The change that puts other words for the characters `from` to `to` of a passage's text. */
export const fixIn = (passage: Passage, from: number, to: number, text: string): Fix => ({
  place: placeInPassage(passage, from, to),
  found: passage.text.slice(from, to),
  text,
});

function positionAt(runs: Passage['runs'], offset: number, beyond = 0): Position {
  const { at, line, column } = lastWhere(runs, (run) => run.at <= offset) ?? runs[0]!;
  return { line, column: column + offset - at + beyond };
}
