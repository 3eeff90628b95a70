import type { ComposedSection } from '../../model/composed-document.ts';
import type { ComposedNode } from '../../model/composed-node.ts';

/** Every node of some sections, in the order of the document. */
export const nodesIn = (sections: ComposedSection[]): ComposedNode[] =>
  sections.flatMap(({ nodes, children }) => [...nodes.flatMap(withInner), ...nodesIn(children)]);

function withInner(node: ComposedNode): ComposedNode[] {
  if (node.kind !== 'items') return [node];
  return [node, ...node.items.flatMap(({ answers }) => answers.flatMap(({ nodes }) => nodes.flatMap(withInner)))];
}
