import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import { clip } from './marks.ts';
import { placeInLine, type WrittenLine } from './written-lines.ts';

const parted = /[^\s|]\s*\|\s*[^\s|]/;

/** Reports a paragraph whose lines are rows of a table: with bars but without the line below the head, or with cells from a sheet. */
export function strayTable(file: string, lines: WrittenLine[]): Diagnostic[] {
  const bars = lines.findIndex(
    (each, at) => isRow(each) || (isParted(each) && [lines[at - 1], lines[at + 1]].some(isParted)),
  );
  if (bars >= 0) return [withSeparator(file, lines, bars)];
  const tabbed = lines.findIndex(({ text }) => /\S\t+\S/.test(text) && !/^\S{1,3}\t/.test(text));
  if (tabbed < 0) return [];
  const line = lines[tabbed]!;
  const from = /\S\t+\S/.exec(line.text)!.index + 1;
  return [
    diagnose('markdown/tabulator', placeInLine(file, line, from, from + 1), {
      tekst: clip(line.raw.replaceAll('\t', ' ').trim()),
    }),
  ];
}

const isFramed = (text: string) => /^\|./.test(text) && text.trimEnd().endsWith('|') && /[^|\s]/.test(text);
const isBorder = (text: string) => /^[-=+:|\s]+$/.test(text) && /[-=]{2}/.test(text) && /[+|]\s*$|-\|-/.test(text);
const isRow = ({ text }: WrittenLine) => isFramed(text) || isBorder(text);
const isParted = (line: WrittenLine | undefined) => line !== undefined && parted.test(line.text);

function withSeparator(file: string, lines: WrittenLine[], first: number): Diagnostic {
  const line = lines[first]!;
  const end = line.raw.trimEnd().length;
  const diagnostic = diagnose('markdown/tabel', placeInLine(file, line, 0, end), { tekst: clip(line.raw.trim()) });
  const rows = lines.slice(first);
  const cells = (text: string) => text.split('|').length - 2;
  const count = cells(line.text.trim());
  const isWhole =
    rows.length > 1 && rows.every(({ text }) => isFramed(text) && !isBorder(text) && cells(text.trim()) === count);
  if (!isWhole || line.column !== 1) return diagnostic;
  const place = placeInLine(file, line, end, end);
  return withFix(diagnostic, { place, found: '', text: `\n|${'---|'.repeat(count)}` });
}
