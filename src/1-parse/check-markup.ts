import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkBlocks } from './check-blocks.ts';
import { strayInLines } from './stray-in-lines.ts';
import { strayLines } from './stray-lines.ts';
import { writtenLines } from './written-lines.ts';

/** Reports signs that were meant as Markdown but stayed text, and text that Markdown took for more than it is. */
export function checkMarkup(file: string, source: string, body: Root): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(body, (node, _index, parent) => {
    if (!node.position) return;
    diagnostics.push(...checkBlocks({ file, source, node, parent }));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const lines = writtenLines(source, node);
    diagnostics.push(...strayInLines(file, source, lines));
    if (node.type === 'paragraph') {
      const isPoint = parent?.type === 'listItem' && parent.children[0] === node;
      const mark = isPoint ? source.slice(parent.position!.start.offset, node.position.start.offset) : undefined;
      diagnostics.push(...strayLines(file, lines, { mark, inQuote: parent?.type === 'blockquote' }));
    }
  });
  return diagnostics;
}
