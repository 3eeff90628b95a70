import { formatNumber } from '../../danish/number.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { adjustable } from '../../diagnostics/message.ts';
import type { CsvRow } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { cellPlace } from './cell-place.ts';
import type { CellContent } from './contents.ts';
import type { PlannedColumn } from './planned-column.ts';

export const threeDecimals = adjustable({
  code: 'tabel/tre-decimaler',
  severity: 'warning',
  da: 'Uventet »{fundet}« i kolonnen »{navn}«, hvor hvert komma står foran netop tre cifre. Mente du »{forslag}«?',
  en: 'Unexpected "{fundet}" in the column "{navn}", where each comma stands before just three digits. Did you mean "{forslag}"?',
  help: {
    da: 'På dansk deler punktum tusinder. Er det decimaler, så skriv # tillad tabel/tre-decimaler: grunden øverst i tabellens .yaml.',
    en: 'In Danish a point parts thousands. If these are decimals, write # tillad tabel/tre-decimaler: the reason at the top of the .yaml of the table.',
  },
  explanation: {
    means:
      'Kolonnens tal har komma foran netop tre cifre. Det er sådan, et engelsk regneark skriver tusinder, og så ville 1.911 blive trykt som knap to.',
    file: 'traening/tabeller/medarbejdere.csv',
    instead: 'Fysioterapeuter;18\nErgoterapeuter;12\nAdministration;3\nI alt;33',
    wrong: 'Fysioterapeuter;1,911\nErgoterapeuter;2,300\nI alt;4,211',
    right: 'Fysioterapeuter;1.911\nErgoterapeuter;2.300\nI alt;4.211',
  },
});

export const shareOfOne = adjustable({
  code: 'tabel/andel-af-én',
  severity: 'warning',
  da: 'Uventet »{fundet}« i kolonnen »{navn}«, ventede procent. Mente du »{forslag} %«?',
  en: 'Unexpected "{fundet}" in the column "{navn}", expected per cent. Did you mean "{forslag} %"?',
  help: {
    da: 'Et regneark gemmer 55 % som 0,55, når cellen ikke er sat til procent. Er det under 1 %, så skriv % efter tallet i cellen.',
    en: 'A spreadsheet saves 55 % as 0,55 where the cell is not set to per cent. If it is less than 1 %, write % after the figure in the cell.',
  },
  explanation: {
    means:
      'Kolonnen er procent, men tallene er dele af 1. Så gemmer et regneark procenter, og 55 % ville blive trykt som godt en halv procent.',
    file: 'traening/tabeller/budget.csv',
    instead:
      'Område;Ydelse;Antal forløb;Pris pr. forløb;Budget {{år}}\nTræning;Genoptræning;300;12,5;3.750\nTræning;Vedligehold;120;8,0;960\nTræning;Træning i alt;420;;4.710\nAndet;Forebyggelse;40;5,0;200\n;I alt;460;;4.910',
    wrong:
      'Område;Ydelse;Antal forløb;Pris pr. forløb;Budget {{år}};Andel i %\nTræning;Genoptræning;300;12,5;3.750;0,76\nTræning;Træning i alt;300;;3.750;0,76',
    right:
      'Område;Ydelse;Antal forløb;Pris pr. forløb;Budget {{år}};Andel i %\nTræning;Genoptræning;300;12,5;3.750;76\nTræning;Træning i alt;300;;3.750;76',
  },
});

/** Things that are told with three decimals. */
const finelyMeasured =
  /mio|mia|mill|promille|årsværk|fuldtid|decimal|snit|(?<!\p{L})(?:tons?|kg|g|l|liter|k?m|m[²³23]|[kmg]wh)(?!\p{L})/iu;

/** A figure that isn't 0, with its size and how it stands in the CSV. */
interface Figure {
  size: number;
  number: number;
  decimals: number;
  text: string;
  place: Place;
}

/**
 * Reports, once a column, figures that are probably a thousand or a hundred times too small: where each comma stands before
 * just three digits, as in English thousands (`1,911`), and shares of 1 in a column of per cent, as spreadsheets save them.
 */
export function checkScale(
  column: PlannedColumn,
  index: number,
  contents: CellContent[],
  rows: CsvRow[],
  unit = '',
): Diagnostic[] {
  const figures = contents.flatMap((content, at): Figure[] => {
    if (content.kind !== 'figure' || content.number === 0) return [];
    const { number, decimals } = content;
    const row = rows[at + 1]!;
    const place = cellPlace(row, index, column.name);
    return [{ size: Math.abs(number), number, decimals, text: row.cells[index]!.text, place }];
  });
  if (column.kind === 'percent' || (column.kind === 'number' && /%|procent|pct/i.test(column.name)))
    return tell(shareOfOne, savedShare(figures), column.name, 2);
  const measure = `${column.name} ${unit}`;
  const isFine =
    finelyMeasured.test(measure) &&
    !(/(?<!\p{L})km(?!\p{L})/iu.test(measure) && figures.some(({ size }) => size >= 10));
  if (column.kind !== 'number' || isFine) return [];
  return tell(threeDecimals, englishThousands(figures), column.name, 3);
}

/** The first figure of 1 or less, where all are that, or all others are whole per cent or of 10 and more with fewer decimals. */
function savedShare(figures: Figure[]): Figure | undefined {
  const shares = figures.filter(({ size }) => size <= 1);
  const others = figures.filter(({ size }) => size > 1);
  const isSaved = shares.some(({ decimals }) => decimals > 1) && figures.every(({ text }) => !text.endsWith('%'));
  const fewest = Math.min(...shares.map(({ decimals }) => decimals));
  const isOdd =
    others.length !== 1 && others.every(({ size, decimals }) => decimals === 0 || (size >= 10 && decimals < fewest));
  return isSaved && isOdd ? shares.find(({ decimals }) => decimals > 0) : undefined;
}

/** The first figure with a comma, where each has three decimals and 1 to 999 before them. */
function englishThousands(figures: Figure[]): Figure | undefined {
  const broken = figures.filter(({ decimals }) => decimals > 0);
  return broken.every(({ size, decimals }) => decimals === 3 && size >= 1 && size < 1000) ? broken[0] : undefined;
}

/** Proposes the figure with its comma so many digits to the right. */
function tell(message: typeof threeDecimals, figure: Figure | undefined, navn: string, digits: number): Diagnostic[] {
  if (!figure) return [];
  const { number, decimals, text, place } = figure;
  const forslag = formatNumber(number * 10 ** digits, Math.max(0, decimals - digits)).replace('\u2212', '-');
  return [diagnose(message, place, { fundet: text, forslag, navn })];
}
