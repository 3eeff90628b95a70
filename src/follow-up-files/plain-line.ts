import { isOrdinal } from '../danish/ordinal.ts';

/** Two figures that must not run together. */
const apart = /(?<=\d) *[\t\n][ \t\n]*(?=\d)/g;

/** Signs that mean something inside a line: escapes, emphasis, code, links, HTML, character references, variables. */
const signs: [RegExp, string][] = [
  [apart, '; '],
  [/\t+/g, ' '],
  [/\\/g, '\\\\'],
  [/[*`[|]|(?<![\p{L}\d])_|_(?![\p{L}\d])|[~=](?=[~=])|(?<=[~=])[~=]/gu, '\\$&'],
  [/(?<!:):(?=:{0,2}\p{L}[\p{L}-]*(?:\\?\[[^\]\n]*\])?\{)/gu, '\\$&'],
  [/<(?=[!/?A-Za-z])|&(?=#?\w+;)|\{(?=\{)/g, '\\$&'],
  // Escapes mean nothing in a bare address: one that needs them is text.
  [/(?<=https?):(?=\/\/\S*\\)|(?<=www)\.(?=\S*\\)/gi, '\\$&'],
];

/** Signs that begin something at the start of a line: a heading, quotation, list, rule, fence, table, directive or Git's conflict. */
const start = /^(?:#|>|[-+]|=+$|::|[: -]+$|<{7})/;

/** Plain text inside a line as Markdown that reads the same. */
export const plainWords = (text: string): string =>
  signs.reduce((result, [found, escaped]) => result.replace(found, escaped), text);

/** A line of plain text as Markdown that reads the same. */
export function plainLine(line: string): string {
  const text = /^=+$/.test(line) ? line : plainWords(line);
  if (start.test(text)) return `\\${text}`;
  return isOrdinal(text) ? text : text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Plain text as a value of front matter, which stands on one line. */
export const plainValue = (text: string): string => text.replace(apart, '; ').replace(/\{\{(?=[^{}]*\}\})/g, '\\{{');
