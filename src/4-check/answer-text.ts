import { toString as textOf } from 'mdast-util-to-string';
import type { Place } from '../model/place.ts';
import type { Item } from '../model/year.ts';

/** The written answer to a question, its paragraphs on lines of their own, and the place of the first; undefined where nothing is written. */
export function answerText(item: Item, question: string): { text: string; place: Place } | undefined {
  const answer = item.answers.find(({ question: { key }, written }) => key === question && written);
  const nodes = answer?.content.flatMap((block) => (block.kind === 'text' ? block.nodes : [])) ?? [];
  const own = nodes.find(({ data }) => data?.place?.file === item.place.file);
  const place = (own ?? nodes[0])?.data?.place;
  return place && { text: nodes.map((node) => textOf(node)).join('\n'), place };
}
