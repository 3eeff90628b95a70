import { type Diagnostic, diagnose, withFix } from '../diagnostics/diagnostic.ts';
import { adjustable } from '../diagnostics/message.ts';
import { clip } from './marks.ts';
import { placeInLine, type WrittenLine } from './written-lines.ts';

export const tableInText = adjustable({
  code: 'markdown/tabel',
  severity: 'error',
  da: 'Linjer med | blev ikke til en tabel: »{tekst}«, ventede en linje med |---| under den første.',
  en: 'Lines with | did not become a table: "{tekst}", expected a line with |---| below the first.',
  help: {
    da: 'Linjen under overskrifterne skal have lige så mange felter: | Hold | Antal | og så |---|---:|.',
    en: 'The line below the headings must have as many cells: | Team | Number | and then |---|---:|.',
  },
  explanation: {
    means:
      'Rækker med | bliver først til en tabel, når der er en linje med streger under overskrifterne. Ellers løber cellerne sammen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n| Øst | ja |',
    right: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n|---|---|\n| Øst | ja |',
  },
});

export const strayTab = adjustable({
  code: 'markdown/tabulator',
  severity: 'warning',
  da: 'Uventet {tegn} i teksten »{tekst}«, ventede løbende tekst eller en tabel.',
  en: 'Unexpected {tegnEn} in the text "{tekst}", expected running text or a table.',
  help: {
    da: 'Celler fra et regneark bliver løbende tekst. Lav en tabel, eller skriv ét mellemrum.',
    en: 'Cells from a sheet become running text. Make a table, or write one space.',
  },
  explanation: {
    means:
      'Celler, der er kopieret fra et regneark, har tabulatorer, semikoloner eller mange mellemrum imellem sig. I løbende tekst løber de sammen.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: 'Holdlederne fører logbog.',
    wrong: 'Holdlederne fører logbog.\n\nHold	Logbog\nØst	ja',
    right: 'Holdlederne fører logbog.\n\n| Hold | Logbog |\n|---|---|\n| Øst | ja |',
  },
});

const parted = /[^\s|]\s*\|\s*[^\s|]/;

/** Reports a paragraph whose lines are rows of a table: with bars but without the line below the head, or with cells from a sheet. */
export function strayTable(file: string, lines: WrittenLine[]): Diagnostic[] {
  const bars = lines.findIndex(
    (each, at) => isRow(each) || (isParted(each) && [lines[at - 1], lines[at + 1]].some(isParted)),
  );
  if (bars >= 0) return [withSeparator(file, lines, bars)];
  return separators.flatMap((each) => cellsBetween(file, lines, each)).slice(0, 1);
}

/** The sign between cells that came from elsewhere, with its name; it begins behind the first character. */
interface Separator {
  pattern: RegExp;
  tegn: string;
  tegnEn: string;
  /** Whether a line is such a row, the next being one too. */
  isRow: (text: string) => boolean;
  /** One line is enough. */
  alone?: true;
}

const separators: Separator[] = [
  {
    pattern: /\S\t+\S/,
    tegn: 'tabulator',
    tegnEn: 'tab',
    isRow: (text) => /\S\t+\S/.test(text) && !/^\S{1,3}\t/.test(text),
    alone: true,
  },
  {
    pattern: /\S {3,}\S/,
    tegn: 'mellemrum i kolonner',
    tegnEn: 'spaces in columns',
    isRow: (text) => /\S {3,}\S/.test(text),
  },
  {
    pattern: /[^;];/,
    tegn: 'semikolon mellem celler',
    tegnEn: 'semicolon between cells',
    isRow: (text) => (text.includes(';') && !/; /.test(text)) || /^[^;]+(?:; ?[\d.,%−-]+)+$/.test(text),
  },
];

function cellsBetween(
  file: string,
  lines: WrittenLine[],
  { pattern, isRow, alone, ...names }: Separator,
): Diagnostic[] {
  const at = lines.findIndex(({ text }, index) => {
    const next = lines[index + 1]?.text;
    return isRow(text) && (alone || (next !== undefined && isRow(next)));
  });
  if (at < 0) return [];
  const line = lines[at]!;
  const { 0: found, index } = pattern.exec(line.text)!;
  const to = index + (found.endsWith(';') ? found.length : found.length - 1);
  const tekst = clip(line.raw.replaceAll('\t', ' ').trim());
  return [diagnose(strayTab, placeInLine(file, line, index + 1, to), { ...names, tekst })];
}

const isFramed = (text: string) => /^\|./.test(text) && text.trimEnd().endsWith('|') && /[^|\s]/.test(text);
const isBorder = (text: string) =>
  /^[-=+:|\s]+$/.test(text) && /[-=]{2}/.test(text) && /^[+|].*[+|]\s*$|-\|-/.test(text);
const isRow = ({ text }: WrittenLine) => isFramed(text) || isBorder(text);
const isParted = (line: WrittenLine | undefined) => line !== undefined && parted.test(line.text);

function withSeparator(file: string, lines: WrittenLine[], first: number): Diagnostic {
  const line = lines[first]!;
  const end = line.raw.trimEnd().length;
  const diagnostic = diagnose(tableInText, placeInLine(file, line, 0, end), { tekst: clip(line.raw.trim()) });
  const rows = lines.slice(first);
  const cells = (text: string) => text.split('|').length - 2;
  const count = cells(line.text.trim());
  const isWhole =
    rows.length > 1 && rows.every(({ text }) => isFramed(text) && !isBorder(text) && cells(text.trim()) === count);
  if (!isWhole || line.column !== 1) return diagnostic;
  const place = placeInLine(file, line, end, end);
  return withFix(diagnostic, { place, found: '', text: `\n|${'---|'.repeat(count)}` });
}
