import { plainLine, plainWords } from './plain-line.ts';
import { type TypedLine, typedLines } from './typed-lines.ts';

/**
 * The Markdown of a text that someone typed or pasted as plain text (in the characters of `typedText`) that reads the same: blank
 * lines part paragraphs, other lines end where they ended, lines that begin with a bullet or a number are lists, rows of a
 * spreadsheet are a table, and nothing else in it is more than its characters.
 */
export function plainMarkdown(typed: string): string {
  const lines = typedLines(typed);
  const out: string[] = [];
  /** Where the text of an item begins, 0-based, by its depth. */
  const columns: number[] = [];
  const part = () => {
    if (out.length > 0 && out.at(-1) !== '') out.push('');
  };
  for (let index = 0; index < lines.length; index++) {
    const { depth, mark, text } = lines[index]!;
    const rows = rowsAt(lines, index);
    const before = lines[index - 1];
    const goesOn = before && before.text !== '' && depth === before.depth + (before.mark === undefined ? 0 : 1);
    const lead = ' '.repeat(depth > 0 ? columns[depth - 1]! : 0);
    if (rows.length > 1) {
      part();
      out.push(...rowTable(rows), '');
      index += rows.length - 1;
    } else if (text === '') part();
    else if (mark !== undefined) {
      if (before?.mark === undefined && before?.depth === 0) part();
      columns[depth] = lead.length + mark.length + 1;
      out.push(`${lead}${mark} ${plainLine(text)}`);
    } else {
      // A backslash at its end keeps the line.
      if (goesOn && out.at(-1) !== '') out.push(`${out.pop()}\\`);
      else part();
      out.push(lead + plainLine(text));
    }
  }
  return out.join('\n').trim();
}

/** The rows of a spreadsheet that stand from a line on: two or more lines with tabs in them. */
function rowsAt(lines: TypedLine[], index: number): string[][] {
  const rows: string[][] = [];
  for (let at = index; (lines[at]?.cells?.length ?? 0) > 1 && lines[at]!.text !== ''; at++)
    rows.push(lines[at]!.cells!);
  // Paragraphs may be indented by a tab.
  return rows.some((cells) => cells.filter((cell) => cell !== '').length > 1) ? rows : [];
}

/**
 * Rows of a spreadsheet as a Markdown table, the first as its heading. A spreadsheet gives each row as many cells: where the
 * first alone is shorter, an earlier form took away the empty ones that the text began with.
 */
function rowTable([first = [], ...others]: string[][]): string[] {
  const width = Math.max(...[first, ...others].map(({ length }) => length));
  const lost = others.slice(0, -1).every(({ length }) => length === width) ? width - first.length : 0;
  const rows = [[...Array<string>(lost).fill(''), ...first], ...others];
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head, ...rest] = rows.map((cells) => line(cells.map(plainWords)));
  return [head!, line(Array(width).fill('---')), ...rest];
}
