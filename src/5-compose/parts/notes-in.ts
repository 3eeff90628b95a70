import { visit } from 'unist-util-visit';
import type { ComposedNote } from '../../model/composed-text.ts';
import type { Block } from '../../model/item.ts';
import type {} from '../../model/mdast.ts';
import type { AgreementContext } from './agreement-context.ts';
import { saidText } from './said-text.ts';

/** The notes whose markers stand in these blocks, each once in the document. */
export function notesIn(blocks: Block[], { agreement, claimId }: AgreementContext): ComposedNote[] {
  const numbers = markerNumbers(blocks);
  return agreement.footnotes
    .filter(({ number, id }) => numbers.has(number) && claimId(id))
    .map(({ id, number, nodes }) => ({ id, number, nodes: saidText(nodes) }));
}

function markerNumbers(blocks: Block[]): Set<number | undefined> {
  const numbers = new Set<number | undefined>();
  const children = blocks.flatMap((block) => (block.kind === 'text' ? block.nodes : []));
  visit({ type: 'root', children } as const, 'footnoteReference', (node) => {
    numbers.add(node.data?.footnote);
  });
  return numbers;
}
