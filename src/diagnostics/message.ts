/** `error` stops the year's documents, `warning` and `style` don't. */
export type Severity = 'error' | 'warning' | 'style';

/** The words that a message names: what was found, what was expected, the nearest name. */
export type Values = Record<string, string | number | undefined>;

export interface Message {
  severity: Severity;
  /** `{name}` takes a value; a sentence in `[…]` is left out where one of its values is missing. */
  da: string;
  en: string;
  /** How it is mended. */
  help?: { da: string; en: string };
  /** A year may set its severity under `regler`, and a place may be excused: the documents can be made either way. */
  adjustable?: boolean;
}

/** What a stage reports. */
export const message = (severity: Severity, da: string, en: string, help?: { da: string; en: string }): Message =>
  help ? { severity, da, en, help } : { severity, da, en };

/** What a rule over the year reports: its severity is the year's to set, and a place may be excused. */
export const rule = (severity: Severity, da: string, en: string, help?: { da: string; en: string }): Message => ({
  ...message(severity, da, en, help),
  adjustable: true,
});
