import type { Passage } from '../model/passage.ts';
import type { PlacedFigure } from './compare-sum.ts';
import type { Facts } from './facts.ts';
import { figuresIn, type WrittenFigure } from './figures-in.ts';

/** The figures of the list that a passage ending in a colon introduces, as long as each item has just one that fits. */
export function figuresBelow(
  texts: Passage[],
  at: number,
  fits: (figure: WrittenFigure) => boolean,
  { from }: Facts,
): PlacedFigure[] {
  const { text, file, heading } = texts[at]!;
  if (!/:\s*$/.test(text)) return [];
  const found: PlacedFigure[] = [];
  for (let next = at + 1; next < texts.length; next++) {
    const passage = texts[next]!;
    const [figure, ...others] = from(figuresIn, passage).filter(fits);
    if (!figure || others.length > 0 || passage.file !== file || passage.heading !== heading) break;
    found.push({ figure, passage });
  }
  return found;
}
