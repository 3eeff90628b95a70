import type { RootContent } from 'mdast';
import { plain } from '../../danish/plain.ts';
import type { Block } from '../../model/item.ts';

/** The text of blocks without markup: paragraphs have an empty line between them, list items begin with `- `. */
export function plainText(blocks: Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'text' ? block.nodes.map(paragraph) : []))
    .filter(Boolean)
    .join('\n\n');
}

function paragraph(node: RootContent): string {
  switch (node.type) {
    case 'list':
      return node.children
        .map((item) => `- ${item.children.map(paragraph).join('\n').replaceAll('\n', '\n  ')}`)
        .join('\n');
    case 'table':
      return node.children.map((row) => row.children.map(words).map(plain).join('\t')).join('\n');
    case 'blockquote':
      return node.children.map(paragraph).join('\n\n');
    case 'code':
      return node.value;
    case 'footnoteDefinition':
      return '';
    default:
      return plain(words(node));
  }
}

function words(node: RootContent): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}
