/** A Markdown text with its front matter on the first line, and how many lines further down it was typed. */
export interface LiftedFrontMatter {
  text: string;
  by: number;
}

/**
 * The text with the front matter that stands below empty lines moved to its beginning, and as many empty lines after it,
 * so that what follows stays on its lines.
 */
export function liftFrontMatter(text: string): LiftedFrontMatter {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = (line: string) => /^[ \t]*---[ \t]*$/.test(line);
  if (first < 0 || !fence(lines[first]!) || (first === 0 && lines[0]!.startsWith('---'))) return { text, by: 0 };
  const last = lines.findIndex((line, index) => index > first && fence(line));
  if (last < 0) return { text, by: 0 };
  const front = ['---', ...lines.slice(first + 1, last), '---'];
  const lifted = [...front, ...Array<string>(first).fill(''), ...lines.slice(last + 1)];
  return { text: lifted.join('\n'), by: first };
}
