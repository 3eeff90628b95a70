import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type {} from '../../model/mdast.ts';
import type { Block, Footnote } from '../../model/year.ts';
import { markdownHtml } from '../markdown-html.ts';
import type { AgreementRendering } from '../rendering.ts';

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
    .map((note) => ({ id: note.id, number: note.number, html: markdownHtml(runningText(note), 6, claimId) }));
}

function markerNumbers(blocks: Block[]): Set<number | undefined> {
  const numbers = new Set<number | undefined>();
  const children = blocks.flatMap((block) => (block.kind === 'text' ? block.nodes : []));
  visit({ type: 'root', children } as const, 'footnoteReference', (node) => {
    numbers.add(node.data?.footnote);
  });
  return numbers;
}

/** A note of one paragraph stands on the line of its number. */
function runningText({ nodes }: Footnote): RootContent[] {
  const [first] = nodes;
  return nodes.length === 1 && first?.type === 'paragraph' ? first.children : nodes;
}
