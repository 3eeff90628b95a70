import { listWords } from '../danish/list.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The diagnostics reported while one unit's agreement was resolved. */
export interface UnitDiagnostics {
  /** As an author reads it: `Hjemmeplejen`. */
  unit: string;
  /** The shared files that its agreement is made of. */
  shared: Set<string>;
  diagnostics: Diagnostic[];
}

/** The diagnostics once each; one of a shared text that not every unit has names the units that it is about. */
export function nameUnits(reports: UnitDiagnostics[]): Diagnostic[] {
  const found = new Map<string, { diagnostic: Diagnostic; units: string[] }>();
  for (const { unit, diagnostics } of reports) {
    for (const diagnostic of diagnostics) {
      const { message: _, ...said } = diagnostic;
      const key = JSON.stringify(said);
      const known = found.get(key);
      if (!known) found.set(key, { diagnostic, units: [unit] });
      else if (!known.units.includes(unit)) known.units.push(unit);
    }
  }
  return [...found.values()].map(({ diagnostic, units }) => {
    const concerned = reports.filter(({ shared }) => shared.has(diagnostic.place.file));
    if (units.length >= concerned.length) return diagnostic;
    return { ...diagnostic, values: { ...diagnostic.values, enheder: listWords(units) } };
  });
}
