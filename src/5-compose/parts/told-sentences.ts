import type { List, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { sentenceEnds } from '../../danish/sentence-ends.ts';
import type { Block } from '../../model/item.ts';

/** A sentence of an answer that says something by itself. */
export interface ToldSentence {
  text: string;
  /** The files that it stands in: the unit's, the shared one, or both where a list goes on in the other. */
  files: string[];
  /** Position of its paragraph among the parts of the answer, and its own in that: neighbours follow one another. */
  paragraph: number;
  index: number;
}

/** In characters; a longer list is not read as a sentence. */
const longest = 600;

type Part = RootContent | Exclude<Block, { kind: 'text' }>;

/**
 * The whole sentences of an answer in order. One that leads on to a list, indicators or milestones takes them along; what
 * leads on to anything else, is cut short or asks is left out.
 */
export function toldSentences(blocks: Block[]): ToldSentence[] {
  const parts = blocks.flatMap((block): Part[] => (block.kind === 'text' ? block.nodes : [block]));
  return parts.flatMap((part, paragraph): ToldSentence[] => {
    const next = parts[paragraph + 1];
    const sentences = isParagraph(part) ? sentencesOf(part) : isList(part) && !leads(parts[paragraph - 1]) ? [''] : [];
    return sentences.flatMap((sentence, index): ToldSentence[] => {
      const followed = isList(part) ? part : index === sentences.length - 1 && leads(part) ? next : undefined;
      const items = followed ? itemsOf(followed) : [];
      const text = items.length > 0 ? `${sentence} ${joined(items)}`.trim() : sentence;
      if (isCut.test(text) || (sentence === text && text.endsWith('?')) || text === '' || text.length > longest)
        return [];
      const files = [part, followed].flatMap((each) => (each && 'type' in each ? (each.data?.place?.file ?? []) : []));
      return [{ text, files, paragraph, index }];
    });
  });
}

const isParagraph = (part: Part): part is Paragraph => 'type' in part && part.type === 'paragraph';
const isList = (part: Part): part is List => 'type' in part && part.type === 'list';

/** Whether a paragraph goes on in what comes next. */
const leads = (part: Part | undefined): boolean =>
  part !== undefined && isParagraph(part) && !/[.!?…»)]$/.test(plainText(part).trim());

const isCut = /(?:[:…]|\.\.\.)$/;

function sentencesOf(paragraph: Paragraph): string[] {
  // A line that its author ended is told apart from the next.
  const lines = paragraph.children.map((node) => (node.type === 'break' ? '\n' : plainText(node).replace(/\s+/g, ' ')));
  return lines
    .join('')
    .split('\n')
    .flatMap((line) => {
      const ends = [...sentenceEnds(line), line.length];
      return ends.map((to, index) => line.slice(ends[index - 1] ?? 0, to).trim());
    })
    .filter((sentence) => sentence !== '');
}

/** The items of what a sentence leads on to; of a point, its first sentence. */
function itemsOf(part: Part): string[] {
  if ('type' in part) {
    const points = part.type === 'list' ? part.children.map(({ children }) => children.find(isParagraph)) : [];
    return points.flatMap((point) => (point ? sentencesOf(point).slice(0, 1) : []));
  }
  if (part.kind === 'milestones') return part.milestones.map(({ text }) => text);
  if (part.kind !== 'indicators') return [];
  return part.indicators.map(({ name, target }) =>
    target && /\d/.test(target.text) ? `${name} (${target.text})` : name,
  );
}

/** Points that bind themselves to one another are read on; others are told apart by semicolons. */
function joined(items: string[]): string {
  const binds = items.length > 1 && items.slice(0, -1).every((item) => /(?:[,;]|[,;]? (?:og|eller|samt))$/.test(item));
  const bare = binds ? items : items.map((item) => item.replace(/[.,;:]+$/, ''));
  const text = bare.join(binds ? ' ' : '; ').replace(/[.,;:]+$/, '');
  return /[?!]$/.test(text) ? text : `${text}.`;
}
