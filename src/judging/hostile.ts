import type { Code } from '../diagnostics/codes.ts';
import type { Position } from '../model/place.ts';

const deepest = 12;
const mostMarks = 200;
const mostBrackets = 1000;

export interface Hostile {
  code: Code;
  at: Position;
}

/**
 * Where Markdown nests deeper, or holds more unbroken delimiter runs in one block, than prose ever does: there the
 * parser's time grows with the square. Undefined for text that is safe to parse.
 */
export function findHostile(text: string): Hostile | undefined {
  let marks = 0;
  let brackets = 0;
  // Front matter is no Markdown, and has limits of its own.
  const first = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/.exec(text)?.[0].split('\n').length ?? 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (index < first) continue;
    const at = { line: index + 1, column: 1 };
    const lead = /^(?:\s|>|[-*+](?=\s|$)|\d+[.)](?=\s|$))*/.exec(line)![0];
    const indent = lead.replace(/\S/g, '').length;
    if (lead.replace(/[\s\d]/g, '').length > deepest || (indent > 5 * deepest && lead.length < line.length))
      return { code: 'markdown/for-dyb', at };
    if (line.trim() === '') {
      marks = 0;
      brackets = 0;
    }
    // What a backslash makes mere characters is no mark.
    const unescaped = line.replace(/\\[!-/:-@[-`{-~]/g, '');
    marks += unescaped.match(/[*_]+/g)?.length ?? 0;
    brackets += unescaped.match(/[[\]<`~(!@]|:\/\/|www\./gi)?.length ?? 0;
    if (marks > mostMarks || brackets > mostBrackets) return { code: 'markdown/for-mange-tegn', at };
  }
  return undefined;
}
