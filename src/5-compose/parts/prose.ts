import type { Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { sentenceEnds } from '../../danish/sentence-ends.ts';
import { typographic } from '../../danish/typography.ts';
import type { TextNode } from '../../model/composed-node.ts';
import type { Block } from '../../model/item.ts';
import { saidText } from './said-text.ts';

/** Text as it was written, for a report; a link to what only the agreement holds is its words. */
export function prose(blocks: Block[]): TextNode[] {
  return nodesOf(blocks).map((nodes) => ({ kind: 'text', nodes: withoutLinks(nodes) }));
}

/** The text without marks, on one line. */
export function wordsOf(blocks: Block[]): string {
  const paragraphs = nodesOf(blocks).flatMap((nodes) => nodes.flatMap(linesOf));
  return typographic(paragraphs.join(' ').replace(/\s+/g, ' ').trim());
}

/** The first paragraph's first sentences, as many as `length` characters hold but one at least; `''` without text. */
export function beginningOf(blocks: Block[], length = 0): string {
  const first = nodesOf(blocks)
    .flat()
    .find((node): node is Paragraph => node.type === 'paragraph');
  if (!first) return '';
  // A line that its author ended is told apart from the next.
  const lines = first.children.map((node) => (node.type === 'break' ? '\n' : plainText(node).replace(/\s+/g, ' ')));
  const all = lines
    .join('')
    .split(/ ?\n ?/)
    .flatMap(sentencesOf);
  // What leads on to a list says little without it.
  const whole = all.filter((sentence) => /[.!?»)]$/.test(sentence));
  const sentences = whole.length > 0 ? whole : all.map((sentence) => sentence.replace(/:?$/, ' …'));
  let text = sentences[0]!;
  for (const sentence of sentences.slice(1)) {
    if (text.length + sentence.length >= length) break;
    text += ` ${sentence}`;
  }
  return typographic(text);
}

function sentencesOf(text: string): string[] {
  const ends = [...sentenceEnds(text), text.length];
  return ends.map((to, index) => text.slice(ends[index - 1] ?? 0, to).trim()).filter((sentence) => sentence !== '');
}

const nodesOf = (blocks: Block[]) => blocks.flatMap((block) => (block.kind === 'text' ? [block.nodes] : []));

/** A list is told as its items. */
function linesOf(node: RootContent): string[] {
  return node.type === 'list' ? node.children.map((item) => plainText(item)) : [plainText(node)];
}

function withoutLinks(nodes: RootContent[]): RootContent[] {
  const tree = { type: 'root' as const, children: saidText(nodes) };
  visit(tree, 'link', (link, index, parent) => {
    if (!link.url.startsWith('#') || /^#(?:maal|indsats)-\d+$/.test(link.url) || !parent || index === undefined)
      return undefined;
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return tree.children;
}
