import { isOrdinal } from '../danish/ordinal.ts';

/** A line as it was typed. */
export interface TypedLine {
  /** How many items of lists it stands in. */
  depth: number;
  /** Of a line that is an item itself: `-`, `3.`, `3)`. */
  mark?: string;
  /** Without indentation and mark; `''` for a blank line. */
  text: string;
  /** Cells that tabs part, as in a row of a spreadsheet. */
  cells?: string[];
}

/** Bullets as people type and programs paste them; `o` is one only before a tab, as Word has it on its second level. */
const bullet = /^(?:[-–—*·](?=\s)|[•◦●○▪▫■□‣⁃➢✓]|o(?=\t))\s*(?=\S)/u;
const ordered = /^((\d{1,2})[.)])\s+(?=\S)/;
/** A dash before a figure: it may be its sign. */
const sign = /^[-–—]\s+\d/;

/**
 * The lines of a text. One that begins with a bullet or a number is an item, indented by two columns or more an item in
 * the item above, unless its mark is part of what it says: a dash before a figure with no other item beside it, or a number
 * that isn't the next.
 */
export function typedLines(text: string): TypedLine[] {
  const lines = text.split('\n').map(readLine);
  const open: { indent: number; number?: number }[] = [];
  const lineOf = ({ indent, raw, cells }: RawLine, index: number): TypedLine => {
    const before = lines[index - 1]?.raw ?? '';
    if (raw === '') return { depth: 0, text: '' };
    const [found, mark = '-', digits] = itemStart(lines, index) ?? [];
    if (found === undefined) {
      while (open.length > 0 && (before === '' || indent <= open.at(-1)!.indent)) open.pop();
      return { depth: open.length, text: raw, cells };
    }
    let sibling: (typeof open)[number] | undefined;
    while (open.length > 0 && indent - open.at(-1)!.indent < 2) sibling = open.pop();
    const depth = open.length;
    const number = digits === undefined ? undefined : Number(digits);
    // Else Markdown would print another number.
    const follows = number === undefined || number === (sibling?.number ?? 0) + 1;
    if (!follows) return { depth, text: raw };
    open.push({ indent, ...(number !== undefined && { number }) });
    return { depth, mark, text: raw.slice(found.length) };
  };
  return lines.map(lineOf);
}

interface RawLine {
  /** Columns before its first character; a tab goes to the next fourth. */
  indent: number;
  raw: string;
  cells: string[];
}

function readLine(line: string): RawLine {
  let indent = 0;
  for (const space of /^\s*/.exec(line)![0]) indent += space === '\t' ? 4 - (indent % 4) : 1;
  const raw = line.trim();
  // Word's second level, which comes without its indentation.
  if (raw.startsWith('o\t')) indent += 4;
  return { indent, raw, cells: line.split('\t').map((cell) => cell.trim()) };
}

/** The beginning of an item with its number, where the line is one. */
function itemStart(lines: RawLine[], index: number): RegExpExecArray | undefined {
  const { raw } = lines[index]!;
  const found = isOrdinal(raw) ? null : (bullet.exec(raw) ?? ordered.exec(raw));
  const alone = sign.test(raw) && !besideItem(lines, index, -1) && !besideItem(lines, index, 1);
  return found && !alone ? found : undefined;
}

/** Whether a bullet that is no sign stands in the lines before or after, past others of its kind. */
function besideItem(lines: RawLine[], index: number, step: 1 | -1): boolean {
  for (let at = index + step; bullet.test(lines[at]?.raw ?? ''); at += step)
    if (!sign.test(lines[at]!.raw)) return true;
  return false;
}
