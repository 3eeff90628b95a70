import { distance } from 'fastest-levenshtein';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { AgreementYear } from '../../model/year.ts';
import type { Facts } from '../facts.ts';
import { textAfter } from '../near-text.ts';
import { placeInPassage } from '../place-in-passage.ts';
import type { RuleOf } from '../rule.ts';

const personName = adjustable({
  code: 'navn/person',
  severity: 'style',
  da: 'Uventet navn »{fundet}«, ventede »{ventet}«.',
  en: 'Unexpected name "{fundet}", expected "{ventet}".',
  help: {
    da: 'Ret det ene. Er det to personer, tillades stedet. {{leder}}, {{direktør}} og {{afdelingschef}} skriver navnet selv.',
    en: 'Mend one of them. If they are two persons, excuse the place. {{leder}}, {{direktør}} and {{afdelingschef}} write the name themselves.',
  },
  explanation: {
    means:
      'Navnet ligner en leders, men er stavet anderledes end dér, hvor aftalen har det fra. Enten er det en fejl, eller også er det to personer.',
    file: 'traening/aftale.md',
    instead: 'Budgettet dækker den træning, som er omtalt i [](mål:ventetid).',
    wrong: 'Signe Lundt fordeler pengene.',
    right: '{{leder}} fordeler pengene.',
  },
});

const capitalised = /(?<![\p{L}\d])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*/gu;

/** Reports a name that is the director's, a head's or a leader's but for a letter, or another way to spell a sound, in one of its words. */
export const personNames: RuleOf<'passage'> = {
  scope: 'passage',
  reads: 'language',
  messages: [personName],
  check: (passage, facts) => {
    const { names, counts, byRest } = facts.of(knownPersons);
    return [...counts].flatMap((count) =>
      namesIn(passage.text, count).flatMap(({ words, from, to }) => {
        const near = words
          .flatMap((word, at) => (byRest.get(restOf(words, at)) ?? []).map((each) => ({ ...each, found: word })))
          .find(({ word, found }) => isNear(found, word));
        if (!near || names.some((name) => name.join() === words.join())) return [];
        const values = { fundet: words.join(' '), ventet: near.name.join(' ') };
        return [diagnose(personName, placeInPassage(passage, from, to), values)];
      }),
    );
  },
};

/** The names, how many words they have, and each word of them by the others. */
function knownPersons({ year }: Facts) {
  const names = personsOf(year);
  const counts = new Set(names.map((name) => name.length));
  const words = names.flatMap((name) => name.map((word, at) => ({ name, word, rest: restOf(name, at) })));
  return { names, counts, byRest: Map.groupBy(words, ({ rest }) => rest) };
}

/** Each name as its words. */
const personsOf = ({ director, departments, agreements }: AgreementYear): string[][] =>
  [...new Set([director, ...departments.map(({ head }) => head), ...agreements.map(({ leader }) => leader)])]
    .map((name) => name.split(/\s+/))
    .filter((words) => words.length > 1);

/** The words but one, with its place among them. */
const restOf = (words: string[], without: number) => words.map((word, at) => (at === without ? '' : word)).join(' ');

/** So many words with a capital, one after the other; not those that begin a longer name. */
function namesIn(text: string, count: number): { words: string[]; from: number; to: number }[] {
  const words = [...text.matchAll(capitalised)];
  return words.flatMap(({ index: from }, at) => {
    const some = words.slice(at, at + count);
    const last = some.at(-1)!;
    const to = last.index + last[0].length;
    const isOne = some.length === count && some.map(([word]) => word).join(' ') === text.slice(from, to);
    return isOne && !/^ \p{Lu}/u.test(textAfter(text, to)) ? [{ words: some.map(([word]) => word), from, to }] : [];
  });
}

function isNear(found: string, word: string): boolean {
  if (found === word || found === `${word}s` || Math.min(found.length, word.length) < 4) return false;
  return distance(found, word) === 1 || soundOf(found) === soundOf(word);
}

const soundOf = (word: string) =>
  word.toLowerCase().replaceAll('aa', 'å').replaceAll('ph', 'f').replaceAll('th', 't').replaceAll('c', 'k');
