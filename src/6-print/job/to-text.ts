import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** The words of an element on one line, without note markers, drawings and soft hyphens. */
export function toText(tree: Nodes): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'sup' || node.tagName === 'svg')) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join('').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
