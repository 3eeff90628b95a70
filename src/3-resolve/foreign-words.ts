import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { typographic } from '../danish/typography.ts';
import type { MarkdownSection } from '../model/document.ts';
import type { ForeignWords } from '../model/item.ts';

/** The words of a title that its author marks as another language, `:lang[…]{en}`. */
export function foreignIn({ heading }: MarkdownSection): { foreign?: ForeignWords[] } {
  const foreign: ForeignWords[] = [];
  if (heading)
    visit(heading, 'textDirective', (node) => {
      const language = Object.keys(node.attributes ?? {})[0];
      if (language) foreign.push({ words: typographic(textOf(node)), language });
    });
  return foreign.length > 0 ? { foreign } : {};
}
