import type { Passage } from '../model/passage.ts';
import type { AgreementYear } from '../model/year.ts';
import { variable } from './words.ts';

/** Wrong names, which are there to be recognised. */
const namesToRecognise = /^ordliste\.|\.også(?:\.|$)/;

/** Text of front matter and cells has them as written. */
const variables = /\{\{[^{}]*\}\}/g;

const addresses =
  /(?:https?:\/\/|www\.|(?<!\p{L})(?:mailto|tel|file|data|javascript):)[^\s<>»«]*[^\s<>»«.,;:!?)]|(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\p{L}\d.])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:dk|com|org|net|eu|nu|csv|md|yaml|pdf|docx?|xlsx?)(?![\p{L}\d])(?:\/[^\s<>»«]*[^\s<>»«.,;:!?)])?|(?<![\p{L}\d])[\p{L}\d]+_[\p{L}\d_]+/giu;

/** What no address is without; most texts have none of it, and this is fast to tell. */
const hint = /[@_]|\{\{|[a-z]:\S|\S\.[a-zA-Z]{2}/u;

/** The year's running text without wrong names, and with each character of variables and of mail, web and file addresses and `names_of_programs` blanked. */
export function proseOf({ passages }: Pick<AgreementYear, 'passages'>): Passage[] {
  return passages
    .filter(({ kind, field = '' }) => kind !== 'value' || !namesToRecognise.test(field))
    .map((passage) => {
      if (!hint.test(passage.text)) return passage;
      const text = passage.text.replace(variables, blank).replace(addresses, blank);
      return { ...passage, text };
    });
}

const blank = (text: string) => variable.repeat(text.length);
