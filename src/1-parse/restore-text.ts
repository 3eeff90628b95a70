import type { Emphasis, Link, Parents, PhrasingContent, Root, Strong, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../model/place.ts';

/**
 * Makes text again of what Markdown takes for more than its author meant: stars between figures or inside words
 * (`5*3*2`), and of a bare address what is no part of it (`»https://sundhed.dk«`, the end of `kål@…`).
 */
export function restoreText(source: string, body: Root): void {
  visit(body, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const is = node.type;
    const text =
      is === 'emphasis' || is === 'strong'
        ? starsAsText(source, node)
        : is === 'link' && isLiteral(source, node)
          ? addressAsText(source, node)
          : undefined;
    if (text === undefined) return undefined;
    (parent as Parents).children.splice(index, 1, ...(text as never[]));
    return index + (text[0] === node ? text.length : 0);
  });
}

/** Whether an address stands bare, neither in `<…>` nor in `[…](…)`. */
export const isLiteral = (source: string, { position }: Link): boolean =>
  !/[<[]/.test(source[position!.start.offset!] ?? '[');

function starsAsText(source: string, node: Emphasis | Strong): PhrasingContent[] | undefined {
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
  const width = node.type === 'strong' ? 2 : 1;
  if (source[from] !== '*') return undefined;
  const [before, after] = [source.slice(Math.max(0, from - 8), from), source.slice(to, to + 8)];
  const inner = source.slice(from + width, to - width);
  const inWords = /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after);
  const inFigures = (/\d\s*$/.test(before) && /^\d/.test(inner)) || (/\d$/.test(inner) && /^\s*\d/.test(after));
  if (!inWords && !inFigures) return undefined;
  return [textAt(source, node, 0, width), ...node.children, textAt(source, node, to - from - width, to - from)];
}

function addressAsText(source: string, link: Link): PhrasingContent[] | undefined {
  const [{ value, position }] = link.children as [Text];
  const from = position!.start.offset!;
  // The parser knows ASCII letters only: this is the end of a longer word.
  if (/[\p{L}\d]/u.test(source[from - 1] ?? '')) return [textAt(source, link, 0, value.length)];
  const rest = /(?:[»«”“„].*|[’‘…–—]+[.,;:!?)]*|\\)$/su.exec(value)?.[0] ?? '';
  if (rest === '') return undefined;
  const kept = value.length - rest.length;
  const end = textAt(source, link, 0, kept);
  link.url = link.url.slice(0, -rest.length);
  link.children = [end];
  link.position!.end = end.position!.end;
  const after = { ...position!, start: end.position!.end };
  // A backslash ends the line, not the address.
  if (rest === '\\' && source[link.position!.end.offset! + 1] === '\n')
    return [link, { type: 'break', position: after }];
  return [link, { type: 'text', value: rest, position: after }];
}

/** Characters of a node as text, by their offsets in it; they stand on one line. */
function textAt(source: string, { position }: { position?: unknown }, from: number, to: number): Text {
  const { start } = position as { start: Position & { offset: number } };
  const lines = source.slice(start.offset, start.offset + from).split('\n');
  const column = lines.length === 1 ? start.column + from : lines.at(-1)!.length + 1;
  const point = { line: start.line + lines.length - 1, column, offset: start.offset + from };
  const value = source.slice(point.offset, start.offset + to);
  return {
    type: 'text',
    value,
    position: { start: point, end: { ...point, column: column + value.length, offset: start.offset + to } },
  };
}
