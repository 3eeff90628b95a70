import { variable } from '../danish/words-in.ts';
import type { Passage } from '../model/passage.ts';

/** Wrong names, which are there to be recognised. */
const namesToRecognise = /^ordliste\.|\.også(?:\.|$)/;

/** Text of front matter and cells has them as written. */
const variables = /\{\{[^{}]*\}\}/g;

const tail = String.raw`[^\s<>»«“”"]*[^\s<>»«“”".,;:!?)]`;
const mail = String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*|…)`;
const lowerEndings =
  'dk|com|org|net|eu|nu|info|gov|de|csv|json|md|txt|html?|yaml|pdf|docx?|xlsx?|pptx?|msg|zip|png|jpe?g';
/** »tallet.Nu« lacks a space. */
const endings = `(?:${lowerEndings}|${lowerEndings.toUpperCase()})`;

/** Mail, web and file addresses, paths of Windows, networks and other systems, and `names_of_programs`. */
const addresses = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\d+.-])\p{L}[\p{L}\d+.-]*:\/\/|www\.|(?<!\p{L})(?:mailto|tel|file|data|javascript):)${tail}`,
    mail,
    String.raw`(?<![\p{L}\d.])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.${endings}(?![\p{L}\d])(?:[/?#]${tail})?`,
    String.raw`(?<![\p{L}\d])(?:[A-Za-z]:|\\)\\[^\s<>»«“”]*[^\s<>»«“”.,;:!?)]`,
    String.raw`(?<![^\s(»“"])(?:[.~]{0,2}\/)?(?:[\p{L}\d._-]+\/)+[\p{L}\d._-]+\.\p{L}[\p{L}\d]{1,4}(?![\p{L}\d])`,
    String.raw`(?<![^\s(»“"])~?\/(?:[\p{L}\d._-]+\/)+[\p{L}\d._-]*[\p{L}\d_]`,
    String.raw`(?<![\p{L}\d])[\p{L}\d]+_[\p{L}\d_]+`,
  ].join('|'),
  'gu',
);

/** Marks that no address is without; most texts have none of them, and this is fast to tell. */
const hint = /[@_\\]|\{\{|[a-z]:\S|\S\.[a-zA-Z]{2}|\/\S+\//u;

/** The passages without wrong names, and with each character of variables, addresses and paths blanked. */
export function proseOf(passages: Passage[]): Passage[] {
  return passages
    .filter(({ kind, field = '' }) => kind !== 'value' || !namesToRecognise.test(field))
    .map((passage) => {
      if (!hint.test(passage.text)) return passage;
      const text = passage.text.replace(variables, blank).replace(addresses, blank);
      return { ...passage, text };
    });
}

/** The passages with each character of code blanked, and of what is in another language. */
export const withoutForeign = (passages: Passage[]): Passage[] =>
  passages.map((passage) => {
    const { text, foreign } = passage;
    return foreign ? { ...passage, text: foreign.reduce(blankRange, text) } : passage;
  });

const blankRange = (text: string, { from, to }: { from: number; to: number }) =>
  text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);

const blank = (text: string) => variable.repeat(text.length);
