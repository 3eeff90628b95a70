import { months } from './day.ts';

const nbsp = '\u00a0';
const noLetter = String.raw`(?![\p{L}\d])`;

/** Pairs that keep together: a space between the two becomes non-breaking. */
const bonds: [before: string, after: string][] = [
  [String.raw`\d`, `(?:%|‰|°C|(?:kr|pct|mio|mia|stk|t)\\.|(?:km|m|cm|kg|kWh|MWh|m²|m³)${noLetter})`],
  [String.raw`\b(?:mio|mia|t)\.`, String.raw`kr\.?`],
  ['§', String.raw`\d`],
  [String.raw`(?<![\p{L}\d])(?:kl|nr|stk|kap|pkt|ca|d|s)\.`, String.raw`\d`],
  [String.raw`(?<![\p{L}\d])(?:uge|side)`, String.raw`\d`],
  [String.raw`\d\.`, `(?:${[...months, 'kvartal', 'halvår'].join('|')})${noLetter}`],
];
const bondPatterns = bonds.map(([before, after]) => new RegExp(`(?<=${before})\\s+(?=${after})`, 'giu'));

/**
 * The text as it is printed: what belongs together is not parted by a line's end (`15 %`, `§ 86`, `1. januar`, `nr. 3`),
 * and an apostrophe is U+2019. Doing it twice changes nothing.
 */
export function typographic(text: string): string {
  return withApostrophes(bondPatterns.reduce((result, pattern) => result.replace(pattern, nbsp), text));
}

function withApostrophes(text: string): string {
  const inner = text.replace(/(?<=[\p{L}\d])'(?=\p{L})/gu, '’');
  // After s, x, z it is the Danish genitive (»Lars' hold«), unless the text has an opening one: then it closes a quotation.
  return /(?<![\p{L}\d])'/u.test(inner) ? inner : inner.replace(/(?<=[sxz])'/gi, '’');
}
