import type { Element, Nodes } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** The first element of that name, in document order, or undefined. */
export function findElement(tree: Nodes, tagName: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName !== tagName) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}
