import { wordsIn } from '../../danish/words-in.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Dictionary } from '../../model/dictionary.ts';
import type { Facts } from '../facts.ts';
import { knownNames } from '../known-names.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';
import { spelledWords } from '../spelled-words.ts';

const unknownWord = adjustable({
  code: 'sprog/stavning',
  severity: 'warning',
  da: 'Ukendt ord »{ord}«.[ Mente du {nærmest}?]',
  en: 'Unknown word "{ord}".[ Did you mean {nærmest}?]',
  help: {
    da: 'Ret ordet. Er det rigtigt, føjer `aftale check --add-words` det til agreements/ord.txt.',
    en: 'Mend the word. If it is right, `aftale check --add-words` adds it to agreements/ord.txt.',
  },
  explanation: {
    means:
      'Hverken ordbogen eller årets liste over ord kender ordet. Er det en slåfejl, snubler læseren over den; er det rigtigt, føjes det til listen én gang.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold møddes ved tavlen hver uge.',
    right: 'Alle hold mødes ved tavlen hver uge.',
  },
});

/** Words for which others are sought, as it takes a millisecond each; a year with more of them is in another language, or hostile. */
const mostLooked = 1000;

/** Reports words that are neither in the dictionary, put together of its words, nor names of the year. */
export const spelling: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [unknownWord],
  check: (passage, facts) => {
    if (!facts.dictionary) return [];
    const { isWord, nearest } = facts.of(speller);
    return [...spelledWords(passage.text)]
      .filter(({ text, hyphened }) => !isWord(hyphened ? `${text}-` : text))
      .map(({ text, from }) =>
        diagnose(unknownWord, placeInPassage(passage, from, from + text.length), { ord: text, nærmest: nearest(text) }),
      );
  },
};

/** Tells words from others, and what is most like these. */
function speller(facts: Facts) {
  const dictionary = facts.dictionary!;
  const names = facts.of(knownWords);
  let looked = 0;
  return {
    isWord: remember((key) => isKnown(key, names, dictionary)),
    nearest: remember((word) => (looked++ < mostLooked ? suggestions(dictionary.suggest(word)) : undefined)),
  };
}

/** `key` is a word, with a hyphen where it stands before one. */
function isKnown(key: string, names: Set<string>, dictionary: Dictionary): boolean {
  const word = key.replace('-', '');
  const stem = word.replace(/['’]\p{L}{1,3}$/u, '');
  const forms = [word, stem, word.replace(/s$/, '')];
  if (forms.some((form) => names.has(form)) || dictionary.has(word) || dictionary.has(stem)) return true;
  return key !== word && dictionary.begins(word.toLowerCase());
}

function suggestions(words: string[]): string | undefined {
  if (words.length === 0) return undefined;
  const quoted = words.map((word) => `»${word}«`);
  return quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} eller ${quoted.at(-1)}`;
}

/** The function, asked once for each text: the same words come again and again. */
function remember<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = of(text);
    known.set(text, value);
    return value;
  };
}

/** The words of names and abbreviations that the year itself defines, right or wrong: what is wrong with them is for the rules of names. */
function knownWords(facts: Facts): Set<string> {
  const { year } = facts;
  const persons = [
    year.director,
    ...year.departments.map(({ head }) => head),
    ...year.agreements.map(({ leader }) => leader),
  ];
  const texts = [...facts.of(knownNames).map(({ text }) => text), ...Object.keys(year.abbreviations), ...persons];
  return new Set(texts.flatMap((text) => wordsIn(text).flatMap((word) => [word, ...word.split('-')])));
}
