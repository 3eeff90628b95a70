import { plainWords } from './plain-line.ts';

/** Rows of a spreadsheet as a Markdown table, the first as its heading. */
export function rowTable(rows: string[][]): string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head, ...rest] = rows.map((cells) => line(cells.map(plainWords)));
  return [head!, line(Array(width).fill('---')), ...rest];
}
