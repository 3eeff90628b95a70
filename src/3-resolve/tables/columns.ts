import { isOpen, stillOpen } from '../../danish/open.ts';
import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { cellPlace } from './cell-place.ts';
import {
  columnWithoutHeading,
  repeatedColumnHeading,
  unknownColumn,
  unsummedText,
  wrongGroupCount,
} from './column-messages.ts';
import type { PlannedColumn } from './planned-column.ts';
import { kindOf, readRule } from './rule.ts';
import type { Expand, TableSource } from './table-source.ts';

/**
 * The columns of a table with the rules of `kolonner`; `decimals` is 0 until the cells are read. Reports headings that
 * are missing or double, more groups than the table has columns for, and rules that can't be read; the cells of such a
 * column are taken as text, so that nothing follows from them.
 */
export function readColumns(source: TableSource, expand: Expand): Result<PlannedColumn[]> {
  const names = source.rows[0]!.cells.map((cell) => expand(cell.text));
  const asked = source.file.groups ?? 0;
  const groups = Math.min(asked, names.length - 1);
  const { value: rules, diagnostics } = readKeys(source, names, expand);
  diagnostics.push(...checkHeadings(source, names, groups));
  if (asked > groups) {
    diagnostics.push(diagnose(wrongGroupCount, source.placeOf(['groups'], 'value'), { fundet: asked, ventet: groups }));
  }
  const columns = names.map((name, index): PlannedColumn => {
    const written = rules.get(name)?.text ?? '';
    const kind = index <= groups ? 'text' : kindOf(written);
    return { ...splitName(name), name, kind, group: index < groups, decimals: 0, rule: { kind: 'unsummed' }, written };
  });
  const value = columns.map((column, index): PlannedColumn => {
    const place = source.placeOf(['columns', rules.get(column.name)?.key ?? column.name], 'value');
    const isName = index <= groups;
    const rule = isName ? readNameRule(column, place) : readRule(column, columns, place);
    diagnostics.push(...rule.diagnostics);
    return { ...column, rule: rule.value, kind: rule.diagnostics.length > 0 ? 'text' : column.kind };
  });
  return { value, diagnostics };
}

/** `Ramme > Drift` is the heading `Drift` below the heading `Ramme`. */
function splitName(name: string): { heading: string; parent?: string } {
  const [, parent, heading] = /^(.+?) > (.+)$/.exec(name) ?? [];
  return parent === undefined ? { heading: name } : { heading: heading!, parent };
}

/** The entries of `kolonner`, by heading; a misspelt one is reported and taken for the heading that it is most like. */
function readKeys(
  source: TableSource,
  names: string[],
  expand: Expand,
): Result<Map<string, { key: string; text: string }>> {
  const rules = new Map<string, { key: string; text: string }>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, text] of Object.entries(source.file.columns ?? {})) {
    const navn = expand(key);
    const heading = names.includes(navn) ? navn : nearest(navn, names.filter(Boolean));
    if (heading !== undefined) rules.set(heading, { key, text: expand(text) });
    if (heading === navn) continue;
    diagnostics.push(diagnose(unknownColumn, source.placeOf(['columns', key], 'key'), { navn, nærmest: heading }));
  }
  return { value: rules, diagnostics };
}

/** A group column and the rows' names can do without a heading. */
function checkHeadings(source: TableSource, names: string[], groups: number): Diagnostic[] {
  return names.flatMap((name, index) => {
    const place = cellPlace(source.rows[0]!, index);
    if (isOpen(name)) return [diagnose(stillOpen, place)];
    if (name === '') return index > groups ? [diagnose(columnWithoutHeading, place)] : [];
    const first = names.indexOf(name);
    if (first === index) return [];
    return [diagnose(repeatedColumnHeading, place, { navn: name }, [source.rows[0]!.cells[first]!.place])];
  });
}

/** Groups and the rows' names are text, also where the text is years. */
function readNameRule({ name, written }: PlannedColumn, place: Diagnostic['place']): Result<PlannedColumn['rule']> {
  const fits = ['', 'tekst', 'årstal'].includes(written);
  const values = { navn: name, regel: written };
  return { value: { kind: 'unsummed' }, diagnostics: fits ? [] : [diagnose(unsummedText, place, values)] };
}
