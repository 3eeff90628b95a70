import type { AgreementYear } from '../model/year.ts';
import type { Diagnostic } from './diagnostic.ts';
import { applyExcuses } from './excuse.ts';
import type { Severity } from './message.ts';
import { withoutEchoes } from './without-echoes.ts';

const severities = { fejl: 'error', advarsel: 'warning', stil: 'style', fra: undefined } as const;

/** Codes that say something is still to be written: a warning while the year is a draft, and in answers until it is closed. */
export const openCodes: readonly string[] = ['udfyldes/åben', 'afsnit/tomt', 'svar/mangler'];

/** The part of the year that settling needs. */
type Settings = Pick<AgreementYear, 'phase' | 'rules' | 'excuses' | 'agreements'>;

/** The diagnostics as a reader gets them: with the severity of phase and `regler`, without what is excused, each mistake once, sorted by file and place; `adjustable` is the codes that may be excused. */
export function settle(
  diagnostics: Diagnostic[],
  year: Settings | undefined,
  adjustable: readonly string[],
): Diagnostic[] {
  const seen = new Set<string>();
  const distinct = diagnostics.flatMap((each): Diagnostic[] => {
    const severity = severityOf(each, year);
    const key = JSON.stringify([each.code, each.place, each.values]);
    if (severity === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ ...each, severity }];
  });
  return applyExcuses(withoutEchoes(distinct), year?.excuses ?? [], adjustable).sort(byPlace);
}

function severityOf(diagnostic: Diagnostic, year: Settings | undefined): Severity | undefined {
  const own = diagnostic.message.adjustable ? year?.rules[diagnostic.code] : undefined;
  if (own) return severities[own];
  const draft = isAnswer(diagnostic)
    ? year?.phase !== 'lukket'
    : year?.phase === 'udkast' && !isSealed(diagnostic, year);
  return draft && openCodes.includes(diagnostic.code) ? 'warning' : diagnostic.severity;
}

/** Answers to a follow-up are open until the year is closed: what is missing is listed in the report. */
const isAnswer = ({ place: { file } }: Diagnostic) => file.split('/')[3] === 'opfoelgning';

/** A sealed unit counts as agreed whatever the year's phase. */
const isSealed = ({ place: { file } }: Diagnostic, { agreements }: Settings) =>
  agreements.some(({ seal, place }) => seal && file.startsWith(place.file.replace(/[^/]*$/, '')));

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [x, y] = [a.place, b.place];
  if (x.file !== y.file) return x.file < y.file ? -1 : 1;
  const distance = x.start.line - y.start.line || x.start.column - y.start.column;
  return distance || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
