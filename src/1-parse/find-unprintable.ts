import type { Nodes } from 'mdast';
import { namedCharacter, unprintableFault } from '../danish/character-name.ts';
import { type Unprintable, unprintableIn } from '../danish/unprintable.ts';
import { type Diagnostic, diagnose, faultAt } from '../diagnostics/diagnostic.ts';
import type { Data, Document } from '../model/document.ts';
import type { Place, Position } from '../model/place.ts';
import { invisibleCharacter } from './character-messages.ts';

/** A text that is printed, and where it stands in its file. */
interface Written {
  text: string;
  place: Place;
}

/**
 * Reports what can't be printed of all that a file says: values, headings, text, code, notes, alternative texts, what
 * directives are given, and cells. Comments may say what they like. `source` is the file's text.
 */
export function findUnprintable(source: string, { origin, data, body, rows = [] }: Document): Diagnostic[] {
  // Most files have none, and no reference to a character either.
  if (unprintableIn(source).length === 0 && !/&[#\w]|\\[uUx]/.test(source)) return [];
  const written = [
    ...(data ? valuesOf(data.value, [], data.places) : []),
    ...(body ? wordsOf(body, origin.file) : []),
    ...rows.flatMap(({ cells }) => cells),
  ];
  const lines = source.split('\n');
  let last: Position = { line: 1, column: 1 };
  return written.flatMap(({ text, place }) =>
    unprintableIn(text).map((each) => {
      const at = find(each.run, lines, { ...place, start: later(last, place.start) });
      last = at?.end ?? last;
      return report(each, at, place);
    }),
  );
}

const later = (a: Position, b: Position) => (a.line > b.line || (a.line === b.line && a.column > b.column) ? a : b);

/** At the place where it stands as itself; what is written as a reference, at that of its text. */
function report(found: Unprintable, at: Place | undefined, whole: Place): Diagnostic {
  const place = at ?? whole;
  // Only references write it here; others were left out before.
  if (found.unseen) return diagnose(invisibleCharacter, place, { tegn: namedCharacter(found.character) });
  return faultAt(unprintableFault(found), place);
}

function find(run: string, lines: string[], { file, start, end, field }: Place): Place | undefined {
  for (let line = start.line; line <= end.line; line++) {
    const column = (lines[line - 1] ?? '').indexOf(run, line === start.line ? start.column - 1 : 0) + 1;
    if (column > 0 && (line < end.line || column < end.column))
      return { file, start: { line, column }, end: { line, column: column + run.length }, ...(field && { field }) };
  }
  return undefined;
}

function valuesOf(value: unknown, path: (string | number)[], places: Data['places']): Written[] {
  if (typeof value === 'string') return [{ text: value, place: places.get(path.join('\0'))!.value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => valuesOf(each, [...path, key], places));
}

function wordsOf(node: Nodes, file: string): Written[] {
  // HTML is no text, and said to be none; a variable is known or unknown by its name.
  if (node.type === 'html' || node.type === 'variable') return [];
  const own = [
    'value' in node ? node.value : '',
    'alt' in node ? node.alt : '',
    'title' in node ? node.title : '',
    ...('attributes' in node ? Object.values(node.attributes ?? {}) : []),
  ].filter((each) => each != null);
  const place = node.position && { file, start: node.position.start, end: node.position.end };
  return [
    ...(place ? own.map((text) => ({ text, place })) : []),
    ...('children' in node ? node.children.flatMap((child) => wordsOf(child, file)) : []),
  ];
}
