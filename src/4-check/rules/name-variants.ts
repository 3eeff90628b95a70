import { type Diagnostic, diagnose, withFix } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passage.ts';
import { createNameFinder, type Mention } from '../find-names.ts';
import { knownNames, type Name } from '../known-names.ts';
import { fixIn, placeIn } from '../passage-place.ts';
import type { Rule } from '../rule.ts';

/** Reports names of units, systems and places that are spelt otherwise than the year has them, and what differs in capitals only. */
export const nameVariants: Rule = (year) => {
  const find = createNameFinder(knownNames(year));
  return year.passages
    .filter((passage) => !definesNames(passage))
    .flatMap((passage) => find(passage.text).flatMap((mention) => check(passage, mention)));
};

/** The lists themselves hold the wrong names on purpose. */
const definesNames = ({ file, field = '' }: Passage) =>
  file.endsWith('/enheder.yaml') || (file.endsWith('/aarshjul.yaml') && /^(?:ordliste|forkortelser)\./.test(field));

function check(passage: Passage, mention: Mention): Diagnostic[] {
  const { name, from } = mention;
  const found = plain(mention.found);
  const atStart = startsSentence(passage.text, from);
  const isWrong = name.text !== name.right;
  if (found === name.right || (atStart && found === capital(name.right))) return [];
  if (isWrong) return isWritten(found, name) ? [report('navn/variant', passage, mention)] : [];
  return isMeantAsName(found, name, atStart) ? [report('navn/store-bogstaver', passage, mention)] : [];
}

/** A sentence may begin with the wrong name, or go on with it; »træning og forebyggelse« is prose all the same. */
const isWritten = (found: string, { text, term }: Name) =>
  found === text || found === capital(text) || (found === small(text) && (term || /\p{Lu}/u.test(found)));

/** »visitation & Understøttelse« and »hjemmeplejen« are meant as names; »træning og forebyggelse«, »senior« needn't be. */
function isMeantAsName(found: string, { right, unit, term }: Name, atStart: boolean): boolean {
  if (found === found.toUpperCase() || right === right.toUpperCase()) return false;
  const words = found.split(' ');
  // Outside the municipality such a word is a field rather than a unit: »behandlingspsykiatrien«.
  if (words.length === 1) return /^\p{Lu}.*(?:en|et)$/u.test(right) && !unit?.external && !term;
  return found.includes(' & ') || words.slice(atStart ? 1 : 0).some((word) => /^\p{Lu}/u.test(word));
}

function report(code: 'navn/variant' | 'navn/store-bogstaver', passage: Passage, mention: Mention): Diagnostic {
  const { name, from, to, found, genitive } = mention;
  const startsBig = /^\p{Lu}/u.test(found) && startsSentence(passage.text, from);
  const isTerm = name.term && /^\p{Ll}/u.test(found) && !/\p{Lu}/u.test(name.right.slice(1));
  const right = startsBig ? capital(name.right) : isTerm ? small(name.right) : name.right;
  // »T&F's« becomes »Træning & Forebyggelses«.
  const apostrophe = genitive.length === 2 && /\p{Ll}$/u.test(right);
  const end = apostrophe ? to + 2 : to;
  const diagnostic = diagnose(code, placeIn(passage, from, end), { fundet: found, ventet: right });
  return isReferredTo(passage)
    ? diagnostic
    : withFix(diagnostic, fixIn(passage, from, end, apostrophe ? `${right}s` : right));
}

/** Links and `totaler` find headings and rows by their words: who changes these must change those. */
const isReferredTo = ({ kind, file }: Passage) => kind === 'heading' || file.endsWith('.csv');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const startsSentence = (text: string, from: number) =>
  /(?:^|[.:!?\n][\s\u00a0]*)[»“"'‘(\s-]*$/.test(text.slice(Math.max(0, from - 6), from));
