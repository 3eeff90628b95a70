import { variable, wordPattern, wordsIn } from '../danish/words-in.ts';
import type { Unit } from '../model/cycle.ts';
import type { Facts } from './facts.ts';
import { passagesByUnit } from './group-passages.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A sentence with its words. */
export interface WrittenSentence extends Sentence {
  /** As written; a name of the unit's is one word. */
  written: string[];
  /** The same in small letters; a variable, and the unit's own name, is U+FFFC. */
  words: string[];
}

/**
 * The sentences of paragraphs and notes by the unit that wrote them; those that the year shares are under `undefined`.
 * Questions and names of outcomes are left out: they may be said anywhere.
 */
export function writtenSentences(facts: Facts): Map<string | undefined, WrittenSentence[]> {
  const { units, outcomes } = facts.year;
  const official = new Set(outcomes.map(({ name }) => wordsIn(name.toLowerCase()).join(' ')));
  const found = new Map<string | undefined, WrittenSentence[]>();
  for (const [id, own] of facts.of(passagesByUnit)) {
    const prose = own.filter(({ kind }) => kind === 'paragraph' || kind === 'note');
    const names = namesOf(units.get(id ?? ''));
    const patterns = [...names.map((name) => `${escaped(name)}(?![\\p{L}\\d])`), wordPattern];
    const word = new RegExp(patterns.join('|'), 'gu');
    const sentences = prose
      .flatMap((passage) => facts.from(sentencesOf, passage))
      .flatMap((sentence): WrittenSentence[] => {
        const written = sentence.text.match(word) ?? [];
        const words = written.map((each) => (names.includes(each) ? variable : each.toLowerCase()));
        const isSaidAnywhere = sentence.text.endsWith('?') || official.has(words.join(' '));
        return isSaidAnywhere ? [] : [{ ...sentence, written, words }];
      });
    found.set(id, sentences);
  }
  return found;
}

/** Every name of a unit, the longest first. */
const namesOf = (unit: Unit | undefined): string[] =>
  unit ? [...new Set([unit.name, unit.shortName, ...unit.aliases])].sort((a, b) => b.length - a.length) : [];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
