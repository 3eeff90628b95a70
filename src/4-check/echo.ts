import type { Place } from '../model/place.ts';
import { placeInPassage } from './place-in-passage.ts';
import { shown } from './shown.ts';
import type { WrittenSentence } from './written-sentences.ts';

/** A sentence that says what another has said. */
export interface Echo {
  sentence: WrittenSentence;
  original: WrittenSentence;
}

/** The echoes of one passage: how they begin, where they stand, and where the first of them was said before. */
export interface EchoedPassage<E extends Echo> {
  text: string;
  place: Place;
  original: Place;
  echoes: E[];
}

/** Echoes by passage, so that a paragraph is reported once however much of it is repeated. */
export function echoesByPassage<E extends Echo>(all: E[]): EchoedPassage<E>[] {
  return [...Map.groupBy(all, ({ sentence }) => sentence.passage)].map(([passage, echoes]) => {
    const { sentence, original } = echoes[0]!;
    const place = placeInPassage(passage, sentence.from, echoes.at(-1)!.sentence.to);
    const said = placeInPassage(original.passage, original.from, original.to);
    return { text: opening(shown(sentence.text)), place, original: said, echoes };
  });
}

const most = 70;

/** The first words, as many as a message has room for. */
const opening = (text: string) => (text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`);
