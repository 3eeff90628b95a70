/** Control characters but the tab, separators of lines, marks of text direction; `::error::` at the beginning and `##[error]` anywhere. */
const harmful = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]|:(?<=^\s*:)(?=:.*::)|#(?=#[a-z]*\[)/giu;

/**
 * The text on one line, harmless in a terminal and in the log of a build service: what would move, hide or turn round
 * what is shown, and what would be an order to the service, is written as JSON does (`\u001b`). JSON stays the same JSON.
 */
export const visible = (text: string): string =>
  text.replace(harmful, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same for text of several lines. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
