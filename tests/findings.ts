import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createCompiler } from '../src/compile.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Place } from '../src/model/place.ts';
import type { AgreementYear } from '../src/model/year.ts';
import { openDictionary } from '../src/system/open-dictionary.ts';
import { readSchemas } from '../src/system/read-schemas.ts';
import { readSources } from '../src/system/read-sources.ts';
import { readWordList } from '../src/system/word-list.ts';
import { cases, findingsFile, layCase } from './case-folder.ts';

export type Severity = 'E' | 'W' | 'S';

/** One mistake that a careful reader found in a signed agreement, as `fund.yaml` tells how we made it again. */
interface Finding {
  alvor: Severity;
  fejl: string;
  /** The file below the year, and words that stand in it once. */
  sted?: string;
  citat?: string;
  /** It is found when one of these codes is reported at the words. */
  meldes?: string[];
  /** `ja`: it is found when the table prints the figure with a note on rounding. */
  afrundes?: 'ja';
  /** Why the format makes it impossible. */
  formatet?: string;
  /** Why no rule finds it. */
  'maskinen-kan-ikke'?: string;
}

export interface CountedFinding {
  id: string;
  severity: Severity;
  mistake: string;
  /** Whether a file of the case holds it. */
  recreated: boolean;
  /** What finds or refuses it; undefined where nothing does. */
  by?: string;
  /** Why a machine can't find it, where it is said. */
  cannot?: string;
}

const folder = '4-check/seed-defects';

/** The share of each severity that must be found, in percent. */
export const thresholds: Record<Severity, number> = { E: 85, W: 70, S: 50 };

/** Checks the case as a user does, and says of every listed mistake what finds it; throws where the list doesn't fit the case. */
export function countFindings(): CountedFinding[] {
  const list: Record<string, Finding> = parse(readFileSync(join(cases, folder, findingsFile), 'utf8'));
  const root = layCase(folder);
  try {
    const [tree] = readSources(root);
    const compileYear = createCompiler({
      schemas: readSchemas(),
      words: openDictionary(process.env, readWordList(root)),
    });
    const { value: year, diagnostics } = compileYear(tree!);
    return Object.entries(list).map(([id, finding]) => ({
      id,
      severity: finding.alvor,
      mistake: finding.fejl,
      recreated: finding.sted !== undefined,
      ...foundBy(id, finding, diagnostics, year!),
    }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function foundBy(id: string, finding: Finding, diagnostics: Diagnostic[], year: AgreementYear) {
  const { sted, citat, meldes = [] } = finding;
  const place = sted === undefined ? undefined : placeOf(id, sted, citat ?? '');
  if (finding.formatet) return { by: 'formatet' };
  const cannot = finding['maskinen-kan-ikke'];
  if (cannot) return { cannot };
  if (!place) throw new Error(`${id}: it is neither made again nor said why not`);
  if (finding.afrundes) return isRounded(year, place) ? { by: 'afrunding' } : {};
  const found = diagnostics.find(({ code, place: at }) => meldes.includes(code) && overlaps(at, place));
  return found ? { by: found.code } : {};
}

/** The place of words that stand once in a file of the case. */
function placeOf(id: string, path: string, words: string): Place {
  const text = readFileSync(join(cases, folder, path), 'utf8');
  const at = text.indexOf(words);
  if (words === '' || at < 0 || text.includes(words, at + 1))
    throw new Error(`${id}: »${words}« does not stand once in ${path}`);
  const before = text.slice(0, at).split('\n');
  const start = { line: before.length, column: before.at(-1)!.length + 1 };
  return { file: `agreements/2023/${path}`, start, end: { ...start, column: start.column + words.length } };
}

const overlaps = (a: Place, b: Place) => a.file === b.file && isBefore(a.start, b.end) && isBefore(b.start, a.end);

const isBefore = (a: Place['start'], b: Place['start']) =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

const isRounded = (year: AgreementYear, place: Place) =>
  year.agreements
    .flatMap(({ tables }) => [...tables.values()].flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
    .some((cell) => cell.rounded && overlaps(cell.place, place));
