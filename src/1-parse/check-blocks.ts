import type { Heading, List, ListItem, Nodes, Parents, Strong, Table, ThematicBreak } from 'mdast';
import { comparison } from '../danish/comparison.ts';
import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import { unfilledPlaceholder } from '../judging/placeholder.ts';
import type { Place } from '../model/place.ts';
import {
  listInSentence,
  signReadAsList,
  strayListNumber,
  textAfterList,
  textAfterTable,
  underlineReadAsHeading,
  unevenTableCells,
} from './block-messages.ts';
import { after, clip } from './marks.ts';

/** A node of a Markdown text, with what it stands in. */
interface Block<Node = Nodes> {
  file: string;
  source: string;
  node: Node;
  parent: Parents | undefined;
}

/** Reports what Markdown made of a text that changes a figure, loses a sign, a blank or a cell, or takes in what comes after it. */
export function checkBlocks({ node, ...rest }: Block): Diagnostic[] {
  switch (node.type) {
    case 'list':
      return [...numbersOf({ ...rest, node }), ...minusOf({ ...rest, node }), ...insideSentence({ ...rest, node })];
    case 'listItem':
      return swallowed({ ...rest, node });
    case 'heading':
      return underlined({ ...rest, node });
    case 'table':
      return [...cellsBeyond({ ...rest, node }), ...rowOfText({ ...rest, node })];
    case 'thematicBreak':
      return lineToFill({ ...rest, node });
    case 'strong':
      return blanksToFill({ ...rest, node });
    case 'paragraph':
      return comparisons({ ...rest, node });
    default:
      return [];
  }
}

const writtenAs = ({ source, node }: Block): string =>
  source.slice(node.position!.start.offset, node.position!.end.offset);

/** The place of some characters of a node, by their offsets in it. */
function placeIn(block: Block, from: number, to: number): Place {
  const raw = writtenAs(block);
  const start = after(block.node.position!.start, raw.slice(0, from));
  return { file: block.file, start, end: after(start, raw.slice(from, to)) };
}

/** A list counts on from its first number, whatever the others are; with 1 everywhere it is left to count. */
function numbersOf(block: Block<List>): Diagnostic[] {
  const { node } = block;
  if (!node.ordered) return [];
  const written = node.children.map((item) => Number(/^\d+/.exec(writtenAs({ ...block, node: item }))?.[0]));
  if (written.every((each) => each === written[0])) return [];
  const first = written.findIndex((each, at) => each !== written[0]! + at);
  if (first < 0) return [];
  const item = { ...block, node: node.children[first]! };
  const [mark = ''] = /^\d+[.)]/.exec(writtenAs(item)) ?? [];
  const values = { fundet: mark, trykt: `${written[0]! + first}.` };
  return [diagnose(strayListNumber, placeIn(item, 0, mark.length), values)];
}

/** The whole of a point that is an amount or a change. */
const amount =
  /^-[ \t]+(?:ca\. |kr\. )?[\d.,]+[ \u00a0]?(?:(?:t\.?|mio\.|mia\.)?[ \u00a0]?kr\.?|,-|%(?:-point)?|pct\.?|procent(?:point)?)\.?$/;

/** »1)« and »1. Ord« number what follows; a backslash says that the sign is meant as one. */
const isNumbering = /^\d+(?:\\[.)]|\)|\.(?=[ \t]*\p{L}))/u;

/** One point alone that begins with a figure is a minus, and so are points that are nothing but amounts. */
function minusOf(block: Block<List>): Diagnostic[] {
  const { node, parent } = block;
  const isAmounts = node.children.every((item) => amount.test(writtenAs({ ...block, node: item }).trimEnd()));
  const [found, figure = ''] = /^-[ \t]+((?:ca\. |kr\. )?\d.*)/.exec(writtenAs(block)) ?? [];
  const isYear = /^(?:19|20)\d\d(?!\d| ?%| ?kr)/.test(figure);
  if ((node.children.length > 1 && !isAmounts) || parent?.type === 'listItem' || found === undefined) return [];
  if (isYear || isNumbering.test(figure)) return [];
  return [
    diagnose(signReadAsList, placeIn(block, 0, found.length), {
      fundet: clip(found),
      tegn: '-',
      ord: 'minus',
      ordEn: 'minus',
    }),
  ];
}

function comparisons(block: Block): Diagnostic[] {
  const lines = writtenAs(block).split('\n');
  return lines.flatMap((line, at) => {
    if (!comparison.test(line.trimStart()) || isQuoted(block, at)) return [];
    const from = lines.slice(0, at).join('\n').length + (at && 1) + line.length - line.trimStart().length;
    const values = { fundet: clip(line.trim()), tegn: '>', ord: 'over«, »mindst', ordEn: 'over", "mindst' };
    return [diagnose(signReadAsList, placeIn(block, from, from + line.trimStart().length), values)];
  });
}

/** Within a quotation each line begins with its sign. */
const isQuoted = ({ parent }: Block, line: number) => line > 0 && parent?.type === 'blockquote';

/** A line that begins with `- ` or `1. ` in the middle of a sentence. */
function insideSentence(block: Block<List>): Diagnostic[] {
  const { node, parent, source } = block;
  const before = parent?.children[parent.children.indexOf(node as never) - 1];
  if (
    parent?.type === 'listItem' ||
    before?.type !== 'paragraph' ||
    before.position!.end.line + 1 !== node.position!.start.line
  )
    return [];
  const sentence = source.slice(before.position!.start.offset, before.position!.end.offset);
  if (node.children.length > 1 || !/[\p{L}\d,–-]$/u.test(sentence.trimEnd())) return [];
  const [line = ''] = /^.*/.exec(writtenAs(block)) ?? [];
  if (/^-[ \t]+(?:ca\. |kr\. )?\d/.test(line)) return [];
  return [diagnose(listInSentence, placeIn(block, 0, line.length), { fundet: clip(line) })];
}

/** A line below a point that isn't indented belongs to it all the same. */
function swallowed(block: Block<ListItem>): Diagnostic[] {
  const { node } = block;
  const paragraph = node.children[0];
  if (paragraph?.type !== 'paragraph' || block.parent?.children.at(-1) !== node) return [];
  const lines = writtenAs({ ...block, node: paragraph }).split('\n');
  const at = lines.findIndex(
    (line, index) => index > 0 && /^\p{Lu}/u.test(line) && /[.!?:;]\s*$/.test(lines[index - 1]!),
  );
  const [line] = lines.slice(at, at + 1);
  if (at < 0 || line === undefined) return [];
  const from = lines.slice(0, at).join('\n').length + 1;
  const place = placeIn({ ...block, node: paragraph }, from, from + line.length);
  const fix = { place: { ...place, end: place.start }, found: '', text: '\n' };
  return [withFix(diagnose(textAfterList, place, { fundet: clip(line) }), fix)];
}

/** A line of `-` or `=` below a sentence makes it a heading. */
function underlined(block: Block<Heading>): Diagnostic[] {
  const lines = writtenAs(block).split('\n');
  const rule = lines.at(-1)!;
  if (lines.length < 2 || !/^[ \t>]*(?:-+|=+)[ \t]*$/.test(rule)) return [];
  const words = lines.slice(0, -1).join('\n');
  if (lines.length === 2 && !/[.!?:;,]\s*$/.test(words)) return [];
  const place = placeIn(block, words.length + 1, words.length + 1 + rule.length);
  const fix = { place: { ...place, end: place.start }, found: '', text: '\n' };
  return [withFix(diagnose(underlineReadAsHeading, place, { fundet: clip(rule.trim()), tekst: clip(words) }), fix)];
}

/** Cells beyond the last column, which aren't printed. */
function cellsBeyond(block: Block<Table>): Diagnostic[] {
  const columns = block.node.children[0]!.children.length;
  return block.node.children.flatMap((row) => {
    if (row.children.length <= columns) return [];
    const [first, last] = [row.children[columns]!, row.children.at(-1)!];
    const { start } = first.position!;
    const values = { antal: row.children.length, ventet: columns };
    return [diagnose(unevenTableCells, { file: block.file, start, end: last.position!.end }, values)];
  });
}

/** A line right below a table is its last row, also without a bar. */
function rowOfText(block: Block<Table>): Diagnostic[] {
  const row = block.node.children.find((node, at) => at > 0 && !writtenAs({ ...block, node }).includes('|'));
  if (!row) return [];
  const line = writtenAs({ ...block, node: row });
  const place = placeIn({ ...block, node: row }, 0, line.length);
  const fix = { place: { ...place, end: place.start }, found: '', text: '\n' };
  return [withFix(diagnose(textAfterTable, place, { fundet: clip(line) }), fix)];
}

function lineToFill(block: Block<ThematicBreak>): Diagnostic[] {
  const raw = writtenAs(block).trim();
  if (!raw.startsWith('_')) return [];
  return [diagnose(unfilledPlaceholder, placeIn(block, 0, raw.length), { tekst: raw })];
}

/** `__.__.2023`: what stands between two blanks is no bold word. */
function blanksToFill(block: Block<Strong>): Diagnostic[] {
  const raw = writtenAs(block);
  if (!/^__[^\p{L}\d]*__$/u.test(raw)) return [];
  return [diagnose(unfilledPlaceholder, placeIn(block, 0, raw.length), { tekst: raw })];
}
