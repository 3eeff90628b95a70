import type { Goal, Initiative } from '../model/item.ts';
import type { Passage } from '../model/passage.ts';
import type { Facts } from './facts.ts';
import { passagesByFile } from './group-passages.ts';

/** The passages of a goal or initiative, and those of the shared goal that it takes. */
export function passagesOfItem(item: Goal | Initiative, { of, year }: Facts): Passage[] {
  const taken = item.kind === 'goal' ? year.sharedGoals.find(({ id }) => id === item.shared) : undefined;
  const files = [item.place.file, ...(taken ? [taken.place.file] : [])];
  return files.flatMap((file) => of(passagesByFile).get(file) ?? []);
}
