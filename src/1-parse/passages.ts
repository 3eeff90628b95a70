import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Passage } from '../model/passage.ts';

const replacement = '\ufffc';

/** The text of one paragraph as it grows, with the place of each of its characters. */
interface Reading {
  text: string;
  runs: Passage['runs'];
  /** Offset in the source of the next character. */
  offset: number;
}

/** The running text of a Markdown file, in order; `year` is what `{{år}}` says. */
export function readPassages(file: string, source: string, body: Root, year: number): Passage[] {
  const starts = lineStarts(source);
  const constants = new Map([
    ['år', `${year}`],
    ['næste-år', `${year + 1}`],
  ]);
  const passages: Passage[] = [];
  let heading = '';

  const mark = (reading: Reading) => {
    const line = starts.findLastIndex((start) => start <= reading.offset);
    reading.runs.push({ at: reading.text.length, line: line + 1, column: reading.offset - starts[line]! + 1 });
  };

  const readText = (value: string, reading: Reading) => {
    mark(reading);
    for (const character of value) {
      if (!source.startsWith(character, reading.offset)) {
        reading.offset = skip(source, reading.offset, character);
        mark(reading);
      }
      reading.text += character;
      reading.offset += character.length;
      if (character === '\n') mark(reading);
    }
  };

  const readInline = (node: Nodes, reading: Reading) => {
    reading.offset = Math.max(reading.offset, node.position?.start.offset ?? 0);
    if (node.type === 'text') return readText(node.value, reading);
    if (node.type === 'variable') {
      reading.offset = source.indexOf('{{', reading.offset);
      mark(reading);
      reading.text += constants.get(node.value) ?? replacement;
      reading.offset = source.indexOf('}}', reading.offset) + 2;
      return mark(reading);
    }
    const before = reading.text.length;
    if ('children' in node) for (const child of node.children) readInline(child, reading);
    else if (node.type === 'break') reading.text += '\n';
    if (reading.text.length === before && node.type !== 'footnoteReference') {
      mark(reading);
      reading.text += replacement;
    }
    reading.offset = Math.max(reading.offset, node.position?.end.offset ?? 0);
    mark(reading);
  };

  const walk = (node: Parents, kind: Passage['kind']) => {
    for (const child of node.children) {
      if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') {
        const reading: Reading = { text: '', runs: [], offset: child.position!.start.offset! };
        for (const inline of child.children) readInline(inline, reading);
        if (child.type === 'heading' && child.depth <= 2) heading = textOf(child);
        const of = child.type === 'heading' ? 'heading' : child.type === 'tableCell' ? 'cell' : kind;
        if (/\p{L}|\d/u.test(reading.text))
          passages.push({ file, kind: of, heading, text: reading.text, runs: reading.runs });
      } else if ('children' in child) walk(child as Parents, child.type === 'footnoteDefinition' ? 'note' : kind);
    }
  };
  walk(body, 'paragraph');
  return passages;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The offset at which a character stands next, past escapes, marks, indentation and character references. */
function skip(source: string, from: number, character: string): number {
  if (source[from] === '&') {
    const end = source.indexOf(';', from);
    if (end > 0 && end - from < 12) return end + 1 - character.length;
  }
  const found = source.indexOf(character, from);
  return found < 0 || found - from > 200 ? from : found;
}
