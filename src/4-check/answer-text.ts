import { toString as textOf } from 'mdast-util-to-string';
import type { Item } from '../model/item.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';

/** The written answer to the question that is asked for, its paragraphs on lines of their own, and the place of the first; undefined where nothing is written. */
export function answerText(
  item: Item,
  isAskedFor: (question: Question) => boolean,
): { text: string; place: Place } | undefined {
  const answer = item.answers.find(({ question, written }) => written && isAskedFor(question));
  const nodes = answer?.content.flatMap((block) => (block.kind === 'text' ? block.nodes : [])) ?? [];
  const own = nodes.find(({ data }) => data?.place?.file === item.place.file);
  const place = (own ?? nodes[0])?.data?.place;
  return place && { text: nodes.map((node) => textOf(node)).join('\n'), place };
}
