import { sentenceEnds } from '../danish/sentence-ends.ts';
import { lastWhere } from '../diagnostics/last-where.ts';
import type { Passage } from '../model/passage.ts';

/** A sentence of a passage: `text` stands from offset `from` to `to`, without the space around it. */
export interface Sentence {
  passage: Passage;
  text: string;
  from: number;
  to: number;
}

/** In characters. A longer text without an end is a list, or hostile; it is cut, as what looks through a whole sentence for each of its words takes time by its square. */
const longest = 1000;

/** The sentences of a passage, each of 1,000 characters at most. */
export function sentencesOf(passage: Passage): Sentence[] {
  const { text } = passage;
  const sentences: Sentence[] = [];
  let from = 0;
  const addUpTo = (to: number) => {
    for (let room = from + longest; room < to; room = from + longest) {
      const space = text.lastIndexOf(' ', room);
      add(space > from ? space : room);
    }
    add(to);
  };
  const add = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words !== '') sentences.push({ passage, text: words, from: start, to: start + words.length });
    from = to;
  };
  for (const to of [...sentenceEnds(text), text.length]) addUpTo(to);
  return sentences;
}

/** The sentence, of all of a passage, in which the character at an offset stands. */
export const sentenceAt = (sentences: Sentence[], offset: number): Sentence =>
  lastWhere(sentences, ({ from }) => from <= offset) ?? sentences[0]!;
