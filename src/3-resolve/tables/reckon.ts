import { formatNumber, roundTo } from '../../danish/number.ts';
import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { cellPlace } from './cell-place.ts';
import type { Content } from './contents.ts';
import { figureOfRow, figureOfRows } from './figures.ts';
import { inOrder, isSummed, type PlannedColumn } from './planned-column.ts';
import type { PlannedRow } from './rows.ts';

/** Units of its last digit by which a stated figure may differ from the computed one. */
const tolerance = 2;

/**
 * The rows with their empty figures computed and the stated ones checked; one that differs by at most 2 units of its
 * last digit is marked as rounded. Reports figures that differ by more, and totals that have no rows to sum.
 */
export function reckon(rows: PlannedRow[], columns: PlannedColumn[]): Result<PlannedRow[]> {
  const done: PlannedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const order = inOrder(columns);
  for (const row of rows) {
    const summed = row.kind === 'sum' ? done.filter((other) => isSummedBy(row, other)) : [];
    if (row.kind === 'sum' && summed.length === 0) {
      diagnostics.push(nothingToSum(row, columns));
      done.push(row);
      continue;
    }
    const contents = [...row.contents];
    for (const index of order) {
      const column = columns[index]!;
      const { rule } = column;
      const figure = row.kind === 'sum' ? figureOfRows(rule, index, summed, contents) : figureOfRow(rule, contents);
      if (figure === undefined) continue;
      const checked = checkFigure(contents[index]!, figure, column.decimals);
      contents[index] = checked.content;
      if (checked.differs === undefined) continue;
      const bySum = row.kind === 'sum' && isSummed(rule);
      const place = cellPlace(row.source, index, column.name);
      const values = { ...checked.differs, regel: column.written };
      diagnostics.push(diagnose(bySum ? 'tabel/sum-afviger' : 'tabel/formel-afviger', place, values));
    }
    done.push({ ...row, contents });
  }
  return { value: done, diagnostics };
}

/** A total sums the ordinary rows above it, within its group where its group cells are filled. */
function isSummedBy(total: PlannedRow, row: PlannedRow): boolean {
  const within = total.groups.every((name, level) => name === '' || name === row.groups[level]);
  return row.kind === 'ordinary' && within && !total.without.includes(row.label);
}

function checkFigure(content: Content, computed: number, decimals: number) {
  if (content.kind === 'empty') {
    const figure: Content = { kind: 'figure', number: roundTo(computed, decimals), decimals };
    return { content: figure };
  }
  if (content.kind !== 'figure') return { content };
  // Both as printed: 1.016,226 is 1.016, and that is not a difference.
  const expected = roundTo(computed, content.decimals);
  const units = Math.round(Math.abs(content.number - expected) * 10 ** content.decimals);
  if (units === 0) return { content };
  if (units <= tolerance) return { content: { ...content, rounded: true } };
  const print = (number: number) => formatNumber(number, content.decimals);
  return { content, differs: { fundet: print(content.number), ventet: print(expected) } };
}

function nothingToSum(row: PlannedRow, columns: PlannedColumn[]): Diagnostic {
  const place = cellPlace(row.source, row.groups.length, columns[row.groups.length]!.name);
  const group = row.groups.filter((name) => name !== '').join(', ');
  return diagnose('tabel/sum-uden-rækker', place, { navn: row.label, gruppe: group || undefined });
}
