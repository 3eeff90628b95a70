import type { Item } from '../../model/item.ts';
import { beginningOf } from './prose.ts';

/** The words that a goal or initiative was agreed in, its own first sentences; `''` where its answers have no text. */
export function agreedText({ answers }: Pick<Item, 'answers'>): string {
  const answer =
    answers.find(({ question: { roles } }) => roles.includes('result') || roles.includes('criterion')) ?? answers[0];
  return answer ? beginningOf(answer.content, 320) : '';
}
