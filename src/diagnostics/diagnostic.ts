import type { Place } from '../model/place.ts';
import { type Code, codes } from './codes.ts';
import { fillWords } from './fill-words.ts';
import type { Message, Severity, Values } from './message.ts';

/** Something an author should know: what (`code`, `values`), where (`place`), and how bad it is. */
export interface Diagnostic {
  code: Code;
  severity: Severity;
  values: Values;
  place: Place;
  /** Other places that the message speaks of. */
  related?: Place[];
  /** What mends it, where there is one right answer. */
  fix?: Fix;
}

/** One change of the sources: other words in a place (only where `found` stands there, if it is given), or another name for its file. */
export type Fix = { place: Place; found?: string; text: string } | { file: string; newFile: string };

/** What every stage returns: its value and what it has to say of the author's text. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** A diagnostic with what mends it. */
export const withFix = (diagnostic: Diagnostic, fix: Fix): Diagnostic => ({ ...diagnostic, fix });

export type Language = 'da' | 'en';

/** A diagnostic with the severity of its code. */
export function diagnose(code: Code, place: Place, values: Values = {}, related?: Place[]): Diagnostic {
  const diagnostic: Diagnostic = { code, severity: codes[code].severity, values, place };
  if (related && related.length > 0) diagnostic.related = related;
  return diagnostic;
}

/** The sentence that tells what was found and what was expected; one of shared text says which units it is about, where not all (`enheder`). */
export function messageOf(diagnostic: Diagnostic, language: Language): string {
  const { enheder } = diagnostic.values;
  const about = { da: `Det gælder ${enheder}.`, en: `It is about ${enheder}.` }[language];
  return fillWords(codes[diagnostic.code][language], diagnostic.values) + (enheder === undefined ? '' : ` ${about}`);
}

/** The sentence that tells how it is mended, where the code has one. */
export function helpOf(diagnostic: Diagnostic, language: Language): string | undefined {
  const help = (codes[diagnostic.code] as Message).help?.[language];
  return help === undefined ? undefined : fillWords(help, diagnostic.values);
}
