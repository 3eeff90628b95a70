import { functionWords } from '../../danish/function-words.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { Dictionary } from '../../model/dictionary.ts';
import type { Passage } from '../../model/passage.ts';
import type { Facts } from '../facts.ts';
import { matchesOf } from '../matches-of.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const splitCompound = adjustable({
  code: 'sprog/opdelt-ord',
  severity: 'style',
  da: 'Uventet mellemrum i »{fundet}«, ventede ét ord: »{ventet}«.',
  en: 'Unexpected space in "{fundet}", expected one word: "{ventet}".',

  explanation: {
    means: 'På dansk skrives sammensatte ord i ét. Delt i to kan de betyde noget andet.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Alle hold mødes ved tavlen hver uge.',
    wrong: 'Alle hold taler om data behandling hver uge.',
    right: 'Alle hold taler om databehandling hver uge.',
  },
});

const pair = /(?<![\p{L}\d\ufffc-])(\p{Ll}{3,})\s(?=(\p{Ll}{3,})(?![\p{L}\d\ufffc-]))/gu;

/** Reports a noun and a word after it that the dictionary has as one: `fitness centre`. What the glossary has is for the rules of names. */
export const splitCompounds: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [splitCompound],
  check: (passage, { dictionary, of }) => (dictionary ? splitWords(passage, dictionary, of(wrongInGlossary)) : []),
};

const wrongInGlossary = ({ year }: Facts) => new Set(Object.values(year.glossary).flat());

const splitWords = (passage: Passage, dictionary: Dictionary, inGlossary: Set<string>): Diagnostic[] =>
  matchesOf(passage.text, pair).flatMap(({ 1: first = '', 2: second = '', index }) => {
    const found = `${first} ${second}`;
    if (functionWords.has(first) || functionWords.has(second) || inGlossary.has(found)) return [];
    const isOne = dictionary.lists(first + second) && isNoun(first, dictionary) && !second.endsWith('s');
    if (!isOne) return [];
    const place = placeInPassage(passage, index, index + found.length);
    return [diagnose(splitCompound, place, { fundet: found, ventet: first + second })];
  });

/** Whether the word takes an article and is neither an adjective nor a verb, which stand for themselves: »høj kvalitet«, »læser tallet«. */
function isNoun(word: string, { lists }: Dictionary): boolean {
  const stem = word.replace(/er?$/, '');
  const endings = word.endsWith('e') ? ['n', 't'] : ['en', 'et'];
  const isAdjective = lists(`${word}t`) && lists(`${word}e`);
  const isVerb = /er?$/.test(word) && lists(`${stem}er`) && (lists(`${stem}ede`) || lists(`${stem}te`));
  return endings.some((ending) => lists(word + ending)) && !isAdjective && !isVerb;
}
