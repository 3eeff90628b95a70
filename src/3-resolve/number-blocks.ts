import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Footnote, Section } from '../model/section.ts';
import type { Figure } from '../model/table.ts';
import { walkBlocks } from './walk-blocks.ts';

/** The notes of the sources by file and name, as `footnoteKey` gives it. */
export type Notes = Map<string, RootContent[]>;

export const footnoteKey = (file: string, name: string): string => `${file}\0${name}`;

/** Numbers tables, figures and footnotes in the order in which a reader meets them. */
export function numberBlocks(chapters: Section[], notes: Notes): { figures: Figure[]; footnotes: Footnote[] } {
  const figures: Figure[] = [];
  const footnotes: Footnote[] = [];
  const numbered = new Map<string, Footnote>();
  let tables = 0;
  for (const block of walkBlocks(chapters)) {
    if (block.kind === 'table') block.table.number ??= ++tables;
    if (block.kind === 'chart') {
      const number = figures.push(block.figure);
      Object.assign(block.figure, { number, id: `figur-${number}` });
    }
    if (block.kind !== 'text') continue;
    visit({ type: 'root', children: block.nodes }, 'footnoteReference', (node) => {
      const key = footnoteKey(node.data!.place!.file, node.identifier);
      let note = numbered.get(key);
      if (!note) {
        const number = footnotes.length + 1;
        note = { number, id: `fn-${number}`, nodes: structuredClone(notes.get(key) ?? []) };
        footnotes.push(note);
        numbered.set(key, note);
      }
      node.data!.footnote = note.number;
    });
  }
  return { figures, footnotes };
}
