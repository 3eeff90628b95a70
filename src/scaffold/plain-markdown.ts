import { isOrdinal } from '../danish/ordinal.ts';

/**
 * What someone typed as plain text, as Markdown that reads the same: blank lines part paragraphs, lines that begin with
 * `- ` or `1. ` are lists, and nothing else in it is more than its characters.
 */
export function plainMarkdown(typed: string): string {
  const lines = typed
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\t/g, ' ').trim());
  const blocks = lines.map((line, index) => {
    const [, mark, item] = (!isOrdinal(line) && listItem.exec(line)) || [];
    if (mark !== undefined && item !== undefined) return `${mark} ${lineText(item)}`;
    // Else the line would belong to the last item.
    const before = lines[index - 1] ?? '';
    const follows = line !== '' && listItem.test(before) && !isOrdinal(before);
    return (follows ? '\n' : '') + lineText(line);
  });
  return blocks
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const listItem = /^(-|\d{1,2}[.)])\s+(\S.*)$/;

/** What means something inside a line: escapes, emphasis, code, links, HTML, character references, variables. */
const signs: [RegExp, string][] = [
  [/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'],
  [/[*`[]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&'],
  [/<(?=[!/?A-Za-z])|&(?=#?\w+;)|\{(?=\{)/g, '\\$&'],
];

/** What begins something at the start of a line: a heading, quotation, list, rule, fence, table or directive. */
const start = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]+$|~{3}|::|\||[-:| ]+$)/;

function lineText(line: string): string {
  const text = signs.reduce((result, [sign, escaped]) => result.replace(sign, escaped), line);
  if (start.test(text)) return `\\${text}`;
  return isOrdinal(text) ? text : text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
