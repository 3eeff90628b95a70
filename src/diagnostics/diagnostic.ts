import type { Place } from '../model/place.ts';
import { fillWords } from './fill-words.ts';
import type { Message, MessageWith, Severity, Taken, Values } from './message.ts';

/** Something an author should know: what (`message`, `values`), where (`place`), and how bad it is. */
export interface Diagnostic {
  /** The message's. */
  code: string;
  message: Message;
  severity: Severity;
  values: Values;
  place: Place;
  /** Other places that the message speaks of. */
  related?: Place[];
  /** The change that mends it, where there is one right answer. */
  fix?: Fix;
}

/** One change of the sources: other words in a place (only where `found` stands there, if it is given), or another name for its file. */
export type Fix = { place: Place; found?: string; text: string } | { file: string; newFile: string };

/** The result of a stage: its value, and the diagnostics of the author's text. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** A diagnostic with what mends it. */
export const withFix = (diagnostic: Diagnostic, fix: Fix): Diagnostic => ({ ...diagnostic, fix });

export type Language = 'da' | 'en';

/** A mistake, wherever it stands: a message with its values. */
export interface Fault {
  message: Message;
  values: Values;
}

/** The values that a message takes and no others; nothing, where it needs none. */
type Given<Named extends string, Optional extends string, Own> = [Named | Optional] extends [never]
  ? [values?: Record<string, never>]
  : [Named] extends [never]
    ? [values?: Own & Taken<Named, Optional> & Only<Named | Optional, Own>]
    : [values: Own & Taken<Named, Optional> & Only<Named | Optional, Own>];
type Only<Name, Own> = Record<Exclude<keyof Own, Name>, never>;

/** A fault: a message with the values that its words name. */
export const fault = <Named extends string, Optional extends string, Own>(
  message: MessageWith<Named, Optional>,
  ...[values]: Given<Named, Optional, Own>
): Fault => ({ message, values: { ...values } });

/** A fault at a place, with the severity that its message has by itself. */
export function faultAt({ message, values }: Fault, place: Place, related: Place[] = []): Diagnostic {
  const { code, severity } = message;
  const diagnostic: Diagnostic = { code, message, severity, values, place };
  if (related.length > 0) diagnostic.related = related;
  return diagnostic;
}

/** A diagnostic of a message with the values that its words name. */
export const diagnose = <Named extends string, Optional extends string, Own>(
  message: MessageWith<Named, Optional>,
  place: Place,
  ...[values, related]: [...Given<Named, Optional, Own>, related?: Place[]]
): Diagnostic => faultAt({ message, values: { ...(values as Values) } }, place, related as Place[] | undefined);

/** The sentence that tells what was found and what was expected; one of shared text says which units it is about, where not all (`enheder`). */
export function messageOf(diagnostic: Diagnostic, language: Language): string {
  const { enheder } = diagnostic.values;
  const about = { da: `Det gælder ${enheder}.`, en: `It is about ${enheder}.` }[language];
  return fillWords(diagnostic.message[language], diagnostic.values) + (enheder === undefined ? '' : ` ${about}`);
}

/** The sentence that tells how it is mended, where the code has one. */
export function helpOf(diagnostic: Diagnostic, language: Language): string | undefined {
  const help = diagnostic.message.help?.[language];
  return help === undefined ? undefined : fillWords(help, diagnostic.values);
}
