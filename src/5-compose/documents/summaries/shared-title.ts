import type { SharedGoal } from '../../../model/year.ts';

/**
 * What a shared goal is called across units: its own title, else the words that the units' titles begin with in common, else
 * the shortest of these.
 */
export function sharedTitle({ id, title }: SharedGoal, titles: string[]): string {
  if (title !== id || titles.length === 0) return title;
  const words = titles.map((each) => each.split(' '));
  const [first, ...others] = words as [string[], ...string[][]];
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  const common = (end < 0 ? first : first.slice(0, end)).join(' ').replace(/[\s–:,-]+$/, '');
  return common === '' ? titles.toSorted((a, b) => a.length - b.length)[0]! : common;
}
