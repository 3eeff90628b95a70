import type { IndexEntry } from '../../model/composed-document.ts';
import { type Titled, titleParts } from './title-parts.ts';

/** An entry of an index, by the title of what it leads to. */
export const indexEntry = (id: string, number: number, item: Titled, star: boolean): IndexEntry => ({
  id,
  number,
  parts: titleParts(item),
  star,
});
