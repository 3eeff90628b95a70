import { typographic } from '../../danish/typography.ts';
import type { TitlePart } from '../../model/composed-text.ts';
import type { ForeignWords } from '../../model/item.ts';

/** A thing with a title; `foreign` are its words in other languages, in order. */
export interface Titled {
  title: string;
  foreign?: ForeignWords[];
}

/** A title cut where its language changes. */
export function titleParts({ title, foreign = [] }: Titled): TitlePart[] {
  let rest = typographic(title);
  const parts: TitlePart[] = [];
  for (const { words, language } of foreign) {
    const text = typographic(words);
    const at = rest.indexOf(text);
    if (at < 0) continue;
    parts.push({ text: rest.slice(0, at), language: null }, { text, language });
    rest = rest.slice(at + text.length);
  }
  return [...parts, { text: rest, language: null }].filter(({ text }) => text !== '');
}
