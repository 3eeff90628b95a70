import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import type { CsvRow } from '../../model/document.ts';
import { cellPlace } from './cell-place.ts';
import type { CellContent } from './contents.ts';
import type { PlannedColumn } from './planned-column.ts';
import { formulaLikeName, namelessRow, partedGroup } from './row-messages.ts';
import type { Expand, TableSource } from './table-source.ts';
import { readTotals } from './totals.ts';

/** A row under computation. */
export interface PlannedRow {
  kind: 'ordinary' | 'sum';
  /** Whether `totaler` says that it is a total, or that it is none; »I alt« is one. */
  declared: boolean;
  label: string;
  /** Cells of the group columns, `''` where there is no group. */
  groups: string[];
  contents: CellContent[];
  /** Names of the rows that a total leaves out. */
  without: string[];
  source: CsvRow;
}

/**
 * The rows of a table with their names, groups and kinds. Reports rows without a name, names that a spreadsheet would
 * take for a formula, totals that no row is, and groups in two places.
 */
export function readRows(
  source: TableSource,
  columns: PlannedColumn[],
  contents: CellContent[][],
  expand: Expand,
): Result<PlannedRow[]> {
  const depth = columns.findIndex((column) => !column.group);
  const textAt = (row: number, column: number) => {
    const content = contents[column]![row]!;
    return 'text' in content ? content.text : '';
  };
  const sources = source.rows.slice(1);
  const labels = sources.map((_, row) => textAt(row, depth));
  const totals = readTotals(source, labels, expand);
  const rows = sources.map((csv, row): PlannedRow => {
    const label = labels[row]!;
    const groups = columns.slice(0, depth).map((_, column) => textAt(row, column));
    const said = totals.value.get(label) ?? (label.toLowerCase() === 'i alt' ? { without: [] } : undefined);
    const kind = said && said !== 'none' ? 'sum' : 'ordinary';
    const without = said && said !== 'none' ? said.without : [];
    const cells = contents.map((column) => column[row]!);
    return { kind, declared: said !== undefined, label, groups, contents: cells, without, source: csv };
  });
  const names = rows.flatMap((row) => checkNames(row, columns));
  return { value: rows, diagnostics: [...totals.diagnostics, ...names, ...checkGroups(rows, columns)] };
}

function checkNames(row: PlannedRow, columns: PlannedColumn[]): Diagnostic[] {
  return [...row.groups, row.label].flatMap((name, index) => {
    const place = cellPlace(row.source, index, columns[index]!.name);
    const sign = /^[=+@\u2212-]/.exec(name)?.[0];
    if (sign) return [diagnose(formulaLikeName, place, { navn: name, fundet: sign })];
    return name === '' && !columns[index]!.group ? [diagnose(namelessRow, place)] : [];
  });
}

/** A group stands together: its rows follow each other. */
function checkGroups(rows: PlannedRow[], columns: PlannedColumn[]): Diagnostic[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const gaps = row.groups.map((name, level) => {
      const key = row.groups.slice(0, level + 1).join('\0');
      const last = seen.get(key) ?? index;
      seen.set(key, index);
      return name !== '' && last < index - 1;
    });
    const parted = gaps.indexOf(true);
    if (parted < 0) return [];
    const first = rows.find((other) => row.groups.slice(0, parted + 1).every((name, at) => other.groups[at] === name))!;
    const values = { navn: row.groups[parted]! };
    const place = cellPlace(row.source, parted, columns[parted]!.name);
    return [diagnose(partedGroup, place, values, [cellPlace(first.source, parted, columns[parted]!.name)])];
  });
}
