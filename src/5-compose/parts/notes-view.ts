import { visit } from 'unist-util-visit';
import type {} from '../../model/mdast.ts';
import type { Block } from '../../model/section.ts';
import { markdownHtml } from '../markdown-html.ts';
import type { AgreementRendering } from './agreement-rendering.ts';

export interface NoteView {
  id: string;
  number: number;
  html: string;
}

/** The notes whose markers stand in these blocks, each once in the document. */
export function notesView(blocks: Block[], { agreement, claimId }: AgreementRendering): NoteView[] {
  const numbers = markerNumbers(blocks);
  return agreement.footnotes
    .filter(({ number, id }) => numbers.has(number) && claimId(id))
    .map(({ id, number, nodes }) => ({ id, number, html: markdownHtml(nodes, 6, claimId) }));
}

function markerNumbers(blocks: Block[]): Set<number | undefined> {
  const numbers = new Set<number | undefined>();
  const children = blocks.flatMap((block) => (block.kind === 'text' ? block.nodes : []));
  visit({ type: 'root', children } as const, 'footnoteReference', (node) => {
    numbers.add(node.data?.footnote);
  });
  return numbers;
}
