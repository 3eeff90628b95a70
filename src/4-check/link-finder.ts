import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place, Position } from '../model/place.ts';
import type { Section } from '../model/section.ts';
import type { Facts } from './facts.ts';

/** Tells whether a link, or a part of one, stands within a place. */
export function linkFinder({ year: { agreements } }: Facts): (place: Place) => boolean {
  const links = new Map<string, Place>();
  for (const { chapters, footnotes } of agreements) {
    for (const node of [...chapters.flatMap(textIn), ...footnotes.flatMap((note) => note.nodes)])
      visit({ type: 'root', children: [node] } as Root, 'link', ({ data }) => {
        // Shared text is in every agreement; its links are one.
        if (data?.place)
          links.set(`${data.place.file}:${data.place.start.line}:${data.place.start.column}`, data.place);
      });
  }
  const byLine = new Map<string, Place[]>();
  for (const link of links.values())
    for (const line of linesOf(link)) byLine.set(line, [...(byLine.get(line) ?? []), link]);
  return (place) =>
    linesOf(place).some((line) =>
      byLine.get(line)?.some((link) => isBefore(link.start, place.end) && isBefore(place.start, link.end)),
    );
}

const linesOf = ({ file, start, end }: Place) =>
  Array.from({ length: end.line - start.line + 1 }, (_, index) => `${file}:${start.line + index}`);

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.column < b.column);

/** The text of a section in the order in which it is read, that of goals, initiatives and sections below it too. */
function textIn({ content, children }: Section): RootContent[] {
  const blocks = content.flatMap((block) => {
    const items = block.kind === 'goals' ? block.goals : block.kind === 'initiatives' ? block.initiatives : [];
    return [block, ...items.flatMap((item) => item.answers.flatMap((answer) => answer.content))];
  });
  return [...blocks.flatMap((block) => (block.kind === 'text' ? block.nodes : [])), ...children.flatMap(textIn)];
}
