import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Outcome } from '../../model/cycle.ts';
import type { Passage } from '../../model/passage.ts';
import type { Facts } from '../facts.ts';
import { likeness } from '../near-name.ts';
import { textAfter, textBefore } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const nearOutcomeName = adjustable({
  code: 'effektmål/næsten',
  severity: 'warning',
  da: 'Uventet »{fundet}«, ventede effektmålets navn »{ventet}«.',
  en: 'Unexpected "{fundet}", expected the name of the outcome, "{ventet}".',
  help: {
    da: 'Skriv navnet helt, eller lad [](effektmål:ID) skrive det. Er effektmålet ikke ment, så sig det med andre ord.',
    en: 'Write the whole name, or let [](effektmål:ID) write it. Where the outcome is not meant, use other words.',
  },
  explanation: {
    means:
      'Teksten nævner et effektmål med næsten, men ikke helt, det navn, det er vedtaget med. Læseren kan tro, at det er et andet.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'Den, der kommer hurtigt i gang, kan hurtigere klare sig selv.',
    wrong: 'Målet støtter effektmålet »Flere borgere bliver selvhjulpne«.',
    right: 'Målet støtter [](effektmål:selvhjulpne).',
  },
});

interface Name {
  name: string;
  words: string[];
  /** The words before its first comma, where it has one: its short form. */
  head?: string[];
}

/** A word of a passage in lower case, and where it stands. */
interface Word {
  text: string;
  from: number;
  to: number;
}

/** In words: of a longer text no more is compared with a name, as that costs time. */
const longestName = 30;
/** A name with more than one changed word in three is other words. */
const wordsForChange = 3;
/** The part of a name's own weight that words must have: less where they stand alone, in quotes or after a colon, as names do. */
const leastShare = { alone: 0.5, within: 0.7 };

/** Reports names in text that are almost those of an outcome: a word is missing, is another, or is misspelt. */
export const outcomeNames: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'facts',
  messages: [nearOutcomeName],
  check: (passage, facts) => {
    if (passage.field?.startsWith('effektmål.')) return [];
    const known = facts.of(knownOutcomes);
    const words = readWords(passage.text);
    return words.flatMap(({ text }, at) =>
      known.firstWords.has(text) ? check(passage, words.slice(at, at + longestName), known) : [],
    );
  },
};

interface Known {
  names: Name[];
  firstWords: Set<string | undefined>;
  /** How much a word tells one name from the others. */
  weigh: (word: string) => number;
}

function knownOutcomes({ year: { outcomes } }: Facts): Known {
  const names = outcomes.map(({ name }): Name => {
    const [head, rest] = name.split(/,(.*)/s).map((part) => readWords(part).map(({ text }) => text));
    return { name, words: readWords(name).map(({ text }) => text), ...(rest && head!.length > 1 && { head: head! }) };
  });
  return { names, firstWords: new Set(names.map(({ words }) => words[0])), weigh: weightOf(outcomes) };
}

function check(passage: Passage, words: Word[], { names, weigh }: Known): Diagnostic[] {
  const texts = words.map(({ text }) => text);
  const report = (length: number, ventet: string) => {
    const [from, to] = [words[0]!.from, words[length - 1]!.to];
    const fundet = passage.text.slice(from, to).replace(/\s+/g, ' ');
    return [diagnose(nearOutcomeName, placeInPassage(passage, from, to), { fundet, ventet })];
  };
  const alone = (length: number) => isAlone(passage.text, words[0]!.from, words[length - 1]!.to);
  const short = names.find(({ head }) => head?.every((word, at) => word === texts[at]) && alone(head.length));
  if (short) return report(short.head!.length, short.name);
  const [best] = names
    .filter((name) => name.words[0] === texts[0])
    .map(({ name, words: all }) => ({
      name,
      limit: Math.ceil(all.length / wordsForChange),
      ...likeness(texts, all, weigh),
    }))
    .toSorted((a, b) => a.changes - b.changes);
  if (!best || best.changes === 0 || best.changes > best.limit || best.length === 0) return [];
  const isName = alone(best.length);
  if (best.share < (isName ? leastShare.alone : leastShare.within)) return [];
  return isName || /\p{Lu}/u.test(passage.text[words[0]!.from]!) ? report(best.length, best.name) : [];
}

/** Whether the words stand for themselves: in quotes, after a colon, or as the whole text. */
const isAlone = (text: string, from: number, to: number) =>
  /(?:^|[:»“"(–]\s*|effektmål(?:et)?\s+)$/i.test(textBefore(text, from)) &&
  /^\s*(?:$|[.;)»«”"–])/.test(textAfter(text, to));

const readWords = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));

/** The letters of a word; none of one that several names have. */
function weightOf(outcomes: Outcome[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { name } of outcomes)
    for (const word of new Set(readWords(name).map(({ text }) => text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => ((counts.get(word) ?? 0) > 2 ? 0 : word.length);
}
