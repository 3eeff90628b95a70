import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Passage } from '../model/passage.ts';

const replacement = '\ufffc';

/** The text of one paragraph as it grows, with the place of each of its characters. */
interface Reading {
  text: string;
  runs: Passage['runs'];
  foreign: NonNullable<Passage['foreign']>;
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

  let line = 0;
  // What is read next stands near.
  const mark = (reading: Reading) => {
    while (starts[line]! > reading.offset) line--;
    while (starts[line + 1]! <= reading.offset) line++;
    reading.runs.push({ at: reading.text.length, line: line + 1, column: reading.offset - starts[line]! + 1 });
  };

  const readText = (value: string, reading: Reading) => {
    mark(reading);
    for (const character of value) {
      // In code the end of a line reads as a space.
      const isThere =
        source.startsWith(character, reading.offset) || (character === ' ' && source[reading.offset] === '\n');
      if (!isThere) {
        reading.offset = skip(source, reading.offset, character);
        mark(reading);
      }
      reading.text += character;
      reading.offset += character.length;
      if (source[reading.offset - 1] === '\n') mark(reading);
    }
  };

  const readCode = (value: string, reading: Reading) => {
    const from = reading.text.length;
    readText(value, reading);
    reading.foreign.push({ from, to: reading.text.length });
  };

  const readInline = (node: Nodes, reading: Reading) => {
    reading.offset = Math.max(reading.offset, node.position?.start.offset ?? 0);
    if (node.type === 'text') return readText(node.value, reading);
    if (node.type === 'inlineCode') {
      reading.offset += /^`*/.exec(source.slice(reading.offset))![0].length;
      readCode(node.value, reading);
      reading.offset = Math.max(reading.offset, node.position!.end.offset!);
      return mark(reading);
    }
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
    if (node.type === 'textDirective') reading.foreign.push({ from: before, to: reading.text.length });
    reading.offset = Math.max(reading.offset, node.position?.end.offset ?? 0);
    mark(reading);
  };

  const add = ({ text, runs, foreign }: Reading, kind: Passage['kind'], level?: number) => {
    if (/\p{L}|\d/u.test(text))
      passages.push({
        file,
        kind,
        ...(level && { level }),
        heading,
        text,
        runs,
        ...(foreign.length > 0 && { foreign }),
      });
  };

  const readingAt = (offset: number): Reading => ({ text: '', runs: [], foreign: [], offset });

  const walk = (node: Parents, kind: Passage['kind']) => {
    for (const child of node.children) {
      if (child.type === 'code') {
        const reading = readingAt(source.indexOf('\n', child.position!.start.offset!) + 1);
        readCode(child.value, reading);
        add(reading, kind);
      } else if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell') {
        const reading = readingAt(child.position!.start.offset!);
        for (const inline of child.children) readInline(inline, reading);
        if (child.type === 'heading' && child.depth <= 2) heading = textOf(child);
        if (child.type === 'heading') add(reading, 'heading', child.depth);
        else add(reading, child.type === 'tableCell' ? 'cell' : kind);
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
