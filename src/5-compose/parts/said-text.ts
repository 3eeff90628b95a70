import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type {} from '../../model/mdast.ts';

/** The text without the places where it was typed: what a document says doesn't depend on the lines of its sources. */
export function saidText(nodes: RootContent[]): RootContent[] {
  const tree: Root = { type: 'root', children: structuredClone(nodes) };
  visit(tree, (node: Nodes) => {
    delete node.position;
    if (node.data) delete node.data.place;
  });
  return tree.children;
}
