import { type Diagnostic, diagnose, type Result } from '../../diagnostics/diagnostic.ts';
import { message } from '../../diagnostics/message.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../model/place.ts';
import type { ColumnKind } from '../../model/table.ts';
import { unknownColumn } from './column-messages.ts';
import { parseFormula } from './formula.ts';
import { type ColumnRule, isSummed, type PlannedColumn } from './planned-column.ts';

export const unreadableFormula = message({
  code: 'tabel/formel-ukendt',
  severity: 'error',
  da: 'Ukendt »{navn}«, ventede en af tabellens kolonner, et tal eller et ord som »tekst« og »procent«.[ Mente du »{nærmest}«?]',
  en: 'Unknown "{navn}", expected a column, a number or a word such as "tekst" and "procent".[ Did you mean "{nærmest}"?]',
  help: {
    da: 'En formel skrives med kolonnernes overskrifter: »Antal × Pris ÷ 1.000«.',
    en: 'A formula is written with the headings: "Antal × Pris ÷ 1.000".',
  },
  explanation: {
    means: 'Formlen nævner noget, som hverken er en kolonne eller et tal, så kolonnen kan ikke regnes efter.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
    wrong: '  Budget {{år}}: Antal forløb × Pris',
    right: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
  },
});

export const unknownOperator = message({
  code: 'tabel/formel-tegn',
  severity: 'error',
  da: 'Uventet »{fundet}« efter »{navn}« i formlen, ventede × eller ÷.',
  en: 'Unexpected "{fundet}" after "{navn}" in the formula, expected × or ÷.',

  explanation: {
    means:
      'En formel ganger og deler med × og ÷. Andre tegn kan også stå i en kolonnes overskrift, så programmet kan ikke se, at der skal regnes.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
    wrong: '  Budget {{år}}: Antal forløb * Pris pr. forløb',
    right: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
  },
});

export const formulaOfText = message({
  code: 'tabel/formel-tekst',
  severity: 'error',
  da: 'Uventet kolonne »{navn}« i formlen, ventede en kolonne med tal.',
  en: 'Unexpected column "{navn}" in the formula, expected a column of numbers.',

  explanation: {
    means: 'Formlen regner med en kolonne, der har tekst og ikke tal.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
    wrong: '  Budget {{år}}: Ydelse × Pris pr. forløb',
    right: '  Budget {{år}}: Antal forløb × Pris pr. forløb',
  },
});

const rowSum = 'sum af rækken';
const weightedBy = 'gennemsnit vægtet med ';
const kinds = new Map<string, ColumnKind>([
  ['tekst', 'text'],
  ['årstal', 'year'],
  ['procent', 'percent'],
  ['uden sum', 'number'],
]);
const words = [...kinds.keys(), rowSum, weightedBy.trim()];

/** The kind of a column, by what `kolonner` says of it; numbers where it says nothing or a formula. */
export function kindOf(written: string): ColumnKind {
  return kinds.get(written) ?? 'number';
}

/**
 * The rule of a column that isn't a group or the rows' names, by what `kolonner` says of it. Reports names that aren't
 * a column's and columns without figures; then the column is neither summed nor computed.
 */
export function readRule(column: PlannedColumn, columns: PlannedColumn[], place: Place): Result<ColumnRule> {
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
    return failed(diagnose(unknownColumn, place, values));
  }
  const formula = parseFormula(written, names);
  if (formula.ok) {
    const { factors } = formula;
    const used = factors.flatMap((factor) => ('column' in factor ? [factor.column] : []));
    return checked({ kind: 'formula', factors }, used, columns, place);
  }
  if ('found' in formula) {
    return failed(diagnose(unknownOperator, place, { navn: formula.operand, fundet: formula.found }));
  }
  const values = { navn: formula.unknown, nærmest: nearest(formula.unknown, [...names.filter(Boolean), ...words]) };
  return failed(diagnose(unreadableFormula, place, values));
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

function checked(rule: ColumnRule, used: number[], columns: PlannedColumn[], place: Place): Result<ColumnRule> {
  const text = used.map((index) => columns[index]!).find(({ kind }) => kind === 'text');
  return text ? failed(diagnose(formulaOfText, place, { navn: text.name })) : { value: rule, diagnostics: [] };
}

function failed(diagnostic: Diagnostic): Result<ColumnRule> {
  return { value: { kind: 'unsummed' }, diagnostics: [diagnostic] };
}
