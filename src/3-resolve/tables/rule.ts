import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../model/place.ts';
import type { ColumnKind } from '../../model/table.ts';
import { parseFormula } from './formula.ts';
import { isSummed, type PlannedColumn, type Rule } from './planned-column.ts';

const rowSum = 'sum af rækken';
const weightedBy = 'gennemsnit vægtet med ';
const kinds = new Map<string, ColumnKind>([
  ['tekst', 'text'],
  ['årstal', 'year'],
  ['procent', 'percent'],
  ['uden sum', 'number'],
]);
const words = [...kinds.keys(), rowSum, weightedBy.trim()];

/** What a column holds, by what `kolonner` says of it; numbers where it says nothing or a formula. */
export function kindOf(written: string): ColumnKind {
  return kinds.get(written) ?? 'number';
}

/**
 * The rule of a column that isn't a group or the rows' names, by what `kolonner` says of it. Reports names that aren't
 * a column's and columns without figures; then the column is neither summed nor computed.
 */
export function readRule(column: PlannedColumn, columns: PlannedColumn[], place: Place): Result<Rule> {
  const { written } = column;
  if (written === '') return { value: { kind: 'summed' }, diagnostics: [] };
  if (kinds.has(written)) return { value: { kind: 'unsummed' }, diagnostics: [] };
  if (written === rowSum) return { value: { kind: 'row-sum', columns: addends(column, columns) }, diagnostics: [] };

  const names = columns.map(({ name }) => name);
  if (written.startsWith(weightedBy)) {
    const name = written.slice(weightedBy.length).trim();
    const weights = names.indexOf(name);
    if (weights >= 0) return checked({ kind: 'weighted', weights }, [weights], columns, place);
    const values = { navn: name, nærmest: nearest(name, names.filter(Boolean)) };
    return failed(diagnose('tabel/kolonne-ukendt', place, values));
  }
  const formula = parseFormula(written, names);
  if (formula.ok) {
    const { factors } = formula;
    const used = factors.flatMap((factor) => ('column' in factor ? [factor.column] : []));
    return checked({ kind: 'formula', factors }, used, columns, place);
  }
  if ('found' in formula) {
    return failed(diagnose('tabel/formel-tegn', place, { navn: formula.operand, fundet: formula.found }));
  }
  const values = { navn: formula.unknown, nærmest: nearest(formula.unknown, [...names.filter(Boolean), ...words]) };
  return failed(diagnose('tabel/formel-ukendt', place, values));
}

/** The columns before it that hold amounts: no prices and means, and no sum of columns that are already there. */
function addends(column: PlannedColumn, columns: PlannedColumn[]): number[] {
  const names = columns.map(({ name }) => name);
  const isAmount = ({ kind, written }: PlannedColumn) => {
    if (written === '') return kind === 'number';
    if (kinds.has(written) || written === rowSum || written.startsWith(weightedBy)) return false;
    const formula = parseFormula(written, names);
    return !formula.ok || isSummed({ kind: 'formula', factors: formula.factors });
  };
  return columns.slice(0, columns.indexOf(column)).flatMap((each, index) => (isAmount(each) ? [index] : []));
}

function checked(rule: Rule, used: number[], columns: PlannedColumn[], place: Place): Result<Rule> {
  const text = used.map((index) => columns[index]!).find(({ kind }) => kind === 'text');
  return text ? failed(diagnose('tabel/formel-tekst', place, { navn: text.name })) : { value: rule, diagnostics: [] };
}

function failed(diagnostic: Diagnostic): Result<Rule> {
  return { value: { kind: 'unsummed' }, diagnostics: [diagnostic] };
}
