import { formatNumber } from '../../danish/number.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { CsvRow } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { cellPlace } from './cell-place.ts';
import type { Content } from './contents.ts';
import type { PlannedColumn } from './planned-column.ts';

/** What is told with three decimals. */
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
  contents: Content[],
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
    return tell('tabel/andel-af-én', shareOfOne(figures), column.name, 2);
  const measure = `${column.name} ${unit}`;
  const isFine =
    finelyMeasured.test(measure) &&
    !(/(?<!\p{L})km(?!\p{L})/iu.test(measure) && figures.some(({ size }) => size >= 10));
  if (column.kind !== 'number' || isFine) return [];
  return tell('tabel/tre-decimaler', englishThousands(figures), column.name, 3);
}

/** The first figure of 1 or less, where all are that, or all others are whole per cent or of 10 and more with fewer decimals. */
function shareOfOne(figures: Figure[]): Figure | undefined {
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
function tell(
  code: 'tabel/tre-decimaler' | 'tabel/andel-af-én',
  figure: Figure | undefined,
  navn: string,
  digits: number,
): Diagnostic[] {
  if (!figure) return [];
  const { number, decimals, text, place } = figure;
  const forslag = formatNumber(number * 10 ** digits, Math.max(0, decimals - digits)).replace('\u2212', '-');
  return [diagnose(code, place, { fundet: text, forslag, navn })];
}
