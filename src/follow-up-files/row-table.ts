import { plainWords } from './plain-line.ts';

/**
 * Rows of a spreadsheet as a Markdown table, the first as its heading. A spreadsheet gives each row as many cells: where the
 * first alone is shorter, an earlier form took away the empty ones that the text began with.
 */
export function rowTable([first = [], ...others]: string[][]): string[] {
  const width = Math.max(...[first, ...others].map(({ length }) => length));
  const lost = others.slice(0, -1).every(({ length }) => length === width) ? width - first.length : 0;
  const rows = [[...Array<string>(lost).fill(''), ...first], ...others];
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head, ...rest] = rows.map((cells) => line(cells.map(plainWords)));
  return [head!, line(Array(width).fill('---')), ...rest];
}
