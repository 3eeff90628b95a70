import type { Place } from '../model/place.ts';

/** The place of a file as a whole: its first character, without extent. */
export function startOf(file: string): Place {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
