import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../model/place.ts';
import { isLiteral } from './restore-text.ts';

/** One line of a paragraph, heading or cell, as long as it is written, without indentation and signs of quotation. */
export interface WrittenLine {
  /** As written. */
  raw: string;
  /** The part of it that is mere text: escapes, code and all that means something in Markdown is U+FFFC; bare addresses are text. */
  text: string;
  line: number;
  /** Column of its first character. */
  column: number;
}

const blank = (text: string) => text.replace(/[^\n]/g, '\ufffc');

/** The lines of a block as they are written. */
export function writtenLines(source: string, block: Nodes): WrittenLine[] {
  const { start, end } = block.position!;
  const raw = source.slice(start.offset, end.offset);
  let text = '';
  let done = 0;
  const keep = (node: Nodes) => {
    const [from, to] = [node.position!.start.offset! - start.offset!, node.position!.end.offset! - start.offset!];
    // The text of a link that is kept as a whole.
    if (from < done) return;
    text += blank(raw.slice(done, from)) + raw.slice(from, to).replace(/\\[!-/:-@[-`{-~]/g, '\ufffc\ufffc');
    done = to;
  };
  visit(block, (node) => {
    if (node.type === 'text' && node.position) keep(node);
    if (node.type === 'link' && isLiteral(source, node)) keep(node);
  });
  text += blank(raw.slice(done));
  let offset = 0;
  return raw.split('\n').map((whole, index) => {
    const lead = index === 0 ? '' : /^[ \t]*(?:>[ \t]?)*[ \t]*/.exec(whole)![0];
    const from = offset + lead.length;
    offset += whole.length + 1;
    const column = index === 0 ? start.column : lead.length + 1;
    return {
      raw: whole.slice(lead.length),
      text: text.slice(from, from + whole.length - lead.length),
      line: start.line + index,
      column,
    };
  });
}

/** The place of some characters of a line. */
export const placeInLine = (file: string, { line, column }: WrittenLine, from: number, to: number): Place => ({
  file,
  start: { line, column: column + from },
  end: { line, column: column + to },
});
