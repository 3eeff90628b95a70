import type { Excuse } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { codes } from './codes.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';

/** The diagnostics that no excuse covers, and those on the excuses themselves: without reason, for what can't be excused, for nothing. */
export function applyExcuses(diagnostics: Diagnostic[], excuses: Excuse[]): Diagnostic[] {
  const adjustable = Object.keys(codes).filter((code) => (codes as Record<string, Message>)[code]!.adjustable);
  const valid = excuses.filter(({ code, reason }) => adjustable.includes(code) && reason !== '');
  const used = new Set<Excuse>();
  const left = diagnostics.filter((diagnostic) => {
    const covering = valid.filter((excuse) => covers(excuse, diagnostic));
    for (const excuse of covering) used.add(excuse);
    return covering.length === 0;
  });
  const faults = excuses.flatMap((excuse) => {
    const { code, reason } = excuse;
    if (!adjustable.includes(code))
      return [diagnose('tillad/ukendt', placeOf(excuse), { kode: code, nærmest: nearest(code, adjustable) })];
    if (reason === '') return [diagnose('tillad/uden-grund', placeOf(excuse), { kode: code })];
    return used.has(excuse) ? [] : [diagnose('tillad/overflødig', placeOf(excuse), { kode: code })];
  });
  return [...left, ...faults];
}

/** An excuse covers what begins in its lines; one on the first line of a table's YAML covers the table's CSV too. */
function covers(excuse: Excuse, { code, place }: Diagnostic): boolean {
  if (code !== excuse.code) return false;
  if (place.file === excuse.file) return place.start.line >= excuse.from && place.start.line <= excuse.to;
  return excuse.line === 1 && place.file === excuse.file.replace(/\.yaml$/, '.csv');
}

const placeOf = ({ file, line, start, end }: Excuse): Place => ({
  file,
  start: { line, column: start },
  end: { line, column: end },
});
