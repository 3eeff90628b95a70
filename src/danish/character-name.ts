import { type Fault, fault } from '../diagnostics/diagnostic.ts';
import { lostCharacter, unprintableCharacter } from './character-messages.ts';
import names from './character-names.json' with { type: 'json' };
import { characterNumber, type Unprintable } from './unprintable.ts';

/** The Danish names of characters that nobody sees, by pattern. */
const unseen: [RegExp, string][] = [
  [/\u00a0/, 'hårdt mellemrum'],
  [/\u00ad/, 'blød bindestreg'],
  [/[\u2000-\u200a\u205f\u3000]/, 'mellemrum af særlig bredde'],
  [/\u200b/, 'usynligt mellemrum (nul bredde)'],
  [/\u200c/, 'usynlig bogstavskiller (nul bredde)'],
  [/\u200d/, 'usynlig bogstavbinder (nul bredde)'],
  [/\u2011/, 'hård bindestreg'],
  [/\u2028/, 'linjeskilletegn'],
  [/\u2029/, 'afsnitsskilletegn'],
  [/\u202f/, 'smalt hårdt mellemrum'],
  [/\u2060/, 'usynlig ordbinder (nul bredde)'],
  [/\ufeff/, 'usynligt mærke for filens begyndelse'],
  [/\ufffd/, 'erstatning for et tegn, der gik tabt'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'usynligt tegn for skriveretning'],
  [/\p{Cc}/u, 'styretegn'],
  [/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, 'usynligt tegn'],
  [/\u2800/, 'tom blindskrift'],
  [/\p{Co}/u, 'tegn, der kun findes i én skrifttype'],
  [/\p{Regional_Indicator}/u, 'del af et flag'],
];

/** Letters of other scripts, some of which look like Latin ones. */
const scripts: [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'kyrillisk'],
  [/\p{Script=Greek}/u, 'græsk'],
  [/\p{Script=Armenian}/u, 'armensk'],
  [/\p{Script=Hebrew}/u, 'hebraisk'],
  [/\p{Script=Arabic}/u, 'arabisk'],
  [/\p{Script=Devanagari}/u, 'indisk (devanagari)'],
  [/\p{Script=Thai}/u, 'thailandsk'],
  [/\p{Script=Hangul}/u, 'koreansk'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'japansk'],
  [/\p{Script=Han}/u, 'kinesisk'],
  [/\p{Script=Tamil}/u, 'tamilsk'],
  [/\p{Script=Ethiopic}/u, 'etiopisk'],
];

const known: Record<string, string> = names;

/** A character (the first of `text`) as `U+200B »usynligt mellemrum (nul bredde)«`. */
export function namedCharacter(text: string): string {
  const name = characterName(text);
  const number = characterNumber(text);
  return name === undefined ? number : `${number} »${name}«`;
}

/** The fault of a character that can't be printed: no font has it, or it is a sign of a lost one. */
export function unprintableFault({ character, number }: Unprintable): Fault {
  if (/[\ufffd\p{Co}]/u.test(character))
    return fault(lostCharacter, { fundet: character, nummer: namedCharacter(character) });
  return fault(unprintableCharacter, { tegn: character, nummer: number, navn: characterName(character) });
}

/**
 * The Danish name of a character (the first of `text`): of what nobody sees, of pictures and signs that documents can't
 * print (by Unicode's CLDR 48), of letters by their script; undefined for all others.
 */
function characterName(text: string): string | undefined {
  const code = text.codePointAt(0)!;
  const character = String.fromCodePoint(code);
  const is = ([pattern]: [RegExp, string]) => pattern.test(character);
  const script = scripts.find(is)?.[1];
  return (
    unseen.find(is)?.[1] ??
    known[code.toString(16).toUpperCase().padStart(4, '0')] ??
    (script && `${script} ${/\p{Script=Han}/u.test(character) ? 'skrifttegn' : 'bogstav'}`)
  );
}
