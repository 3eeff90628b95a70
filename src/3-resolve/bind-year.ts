import { type Diagnostic, diagnose, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Outcome, Unit } from '../model/cycle.ts';
import type { TypedDocument, YearSources } from '../model/document.ts';
import type { CycleFile, UnitsFile } from '../model/front-matter.ts';
import type { AgreementYear } from '../model/year.ts';
import { bindQuestions } from './bind-questions.ts';
import { type DocumentIndex, frontMatterOf } from './index-documents.ts';
import { placeIn } from './place-in.ts';
import { unknownDepartment, unknownRule, unknownUnit } from './reference-messages.ts';
import { createLookup } from './variables.ts';

/** The facts of the year's own files, before any agreement. */
export type YearFacts = Omit<AgreementYear, 'agreements' | 'sharedGoals' | 'passages' | 'excuses'>;

/** Names, calendar, outcomes, units and questions of the year; undefined where a file they stand in can't be used. */
export function bindYear(index: DocumentIndex, { year, adjustable }: YearSources): Result<YearFacts | undefined> {
  const cycle = frontMatterOf('cycle', index.cycle);
  const units = frontMatterOf('units', index.units);
  if (!cycle || !units) return { value: undefined, diagnostics: [] };
  const { phase, municipality, administration, director, calendar } = cycle;
  const diagnostics: Diagnostic[] = [];
  const names = { år: `${year}`, 'næste-år': `${year + 1}` };
  const lookup = createLookup({ names, tables: new Map(), broken: new Set() }, (found) => diagnostics.push(found));
  const questions = bindQuestions(cycle, index.cycle!, lookup);
  const value: YearFacts = {
    year,
    phase,
    rules: cycle.rules ?? {},
    glossary: cycle.glossary ?? {},
    abbreviations: cycle.abbreviations ?? {},
    municipality,
    administration,
    director,
    effective: calendar.effective,
    ...(calendar.dialogueMeetings && { dialogueMeetings: calendar.dialogueMeetings }),
    departments: Object.entries(cycle.departments).map(([id, each]) => ({ id, ...each })),
    followUps: Object.entries(cycle.followUps).map(([id, each], at) => ({
      id,
      ...each,
      kind: (['midway', 'annual'] as const)[at] ?? 'other',
    })),
    outcomes: Object.entries(cycle.outcomes).map(([id, name], index): Outcome => ({ id, number: index + 1, name })),
    units: new Map(Object.entries(units).map(([id, each]) => [id, bindUnit(id, each)])),
    questions: questions.value,
  };
  return {
    value,
    diagnostics: [
      ...diagnostics,
      ...questions.diagnostics,
      ...checkRules(index.cycle!, cycle, adjustable),
      ...checkUnits(index.units!, units, cycle),
    ],
  };
}

function bindUnit(id: string, unit: UnitsFile[string]): Unit {
  const { name, shortName = name, aliases = [], external = false, department, parent } = unit;
  return { id, name, shortName, aliases, external, ...(department && { department }), ...(parent && { parent }) };
}

function checkUnits(document: TypedDocument, units: UnitsFile, cycle: CycleFile): Diagnostic[] {
  return Object.entries(units).flatMap(([id, { department, parent }]) => {
    const found: Diagnostic[] = [];
    if (department && !Object.hasOwn(cycle.departments, department)) {
      const values = { id: department, nærmest: nearest(department, Object.keys(cycle.departments)) };
      found.push(diagnose(unknownDepartment, placeIn(document, [id, 'department']), values));
    }
    if (parent && !Object.hasOwn(units, parent)) {
      const values = { id: parent, nærmest: nearest(parent, Object.keys(units)) };
      found.push(diagnose(unknownUnit, placeIn(document, [id, 'parent']), values));
    }
    return found;
  });
}

function checkRules(document: TypedDocument, cycle: CycleFile, possible: readonly string[]): Diagnostic[] {
  return Object.keys(cycle.rules ?? {})
    .filter((code) => !possible.includes(code))
    .map((code) =>
      diagnose(unknownRule, document.places!.get(`rules\0${code}`)!.key!, {
        kode: code,
        nærmest: nearest(code, possible),
      }),
    );
}
