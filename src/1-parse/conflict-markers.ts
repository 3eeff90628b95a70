/**
 * The 1-based line of the first marker that a merge of two or three sides left (`<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`),
 * also where only one is left, indented, quoted, bold, in code or a point, behind a backslash, or in a cell; undefined where
 * there is none. In Markdown seven `=` may underline a heading and seven `|` be a row.
 */
export function conflictLine(file: string, written: string[]): number | undefined {
  // What stands behind a backslash in an answer was typed into a form.
  const marked = file.includes('/opfoelgning/') ? /^[ \t]*(?:> +)*"?/ : before;
  const lines = written.map((each) => each.replace(marked, ''));
  const isMarkdown = file.endsWith('.md');
  // But in the frame, what has a title has no other heading of that level.
  const body = lines.slice(lines.indexOf('---', 1) + 1);
  const mayUnderline = file.endsWith('/ramme.md') || !body.some((line) => line.startsWith('# '));
  const line = lines.findIndex((each, at) => {
    if (/^(?:<{7,12}(?!<)|>{7,12}(?!>))/.test(each)) return true;
    if (/^\|{7}(?: |$)/.test(each)) return !(isMarkdown && isRow(lines[at - 1]) && /^[| ]+$/.test(each));
    return /^={7}"?[;\t]*$/.test(each) && !(isMarkdown && mayUnderline && isUnderline(lines, at));
  });
  return line < 0 ? undefined : line + 1;
}

/** Marks that a marker may stand behind where someone has worked on with the file. */
const before = /^[ \t]*(?:(?:>|[-*+]|\d{1,2}[.)]) +)*(?:\*\*|`{1,2}|\\|")?/;

const isRow = (line: string | undefined) => line?.startsWith('|') ?? false;
const isBlank = (line: string | undefined) => (line ?? '').trim() === '';

/** One line of words that end no sentence stands above, and nothing below. */
const isUnderline = (lines: string[], at: number) =>
  /[\p{L}\d)»]\s*$/u.test(lines[at - 1] ?? '') && isBlank(lines[at - 2]) && isBlank(lines[at + 1]);
