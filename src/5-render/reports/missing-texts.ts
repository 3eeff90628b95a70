import { listWords } from '../../danish/list.ts';
import type { Entry, Missing } from '../../model/follow-up.ts';

const names: Record<Missing['kind'], string> = {
  form: 'skemaet',
  value: 'tal',
  document: 'bilag',
  status: 'status',
  cause: 'årsag',
  action: 'handling',
  responsible: 'ansvarlig',
  'new-date': 'ny dato',
  reason: 'begrundelse',
  text: 'tekst',
};

/** What an entry lacks, each in words: `tal for »Sygefravær«`. */
export function missingTexts({ missing }: Entry): string[] {
  return missing.map(({ kind, what }) => (what === undefined ? names[kind] : `${names[kind]}: ${what}`));
}

/** What can't be stated though it is due: the indicator's name, with its local units. */
export function unknownFigures({ measures }: Entry): string[] {
  const unknown = measures.filter(({ value, standing }) => value?.kind === 'unknown' && standing !== 'not-due');
  return [...Map.groupBy(unknown, ({ indicator }) => indicator.id).values()].map((same) => {
    const units = same.flatMap(({ unit }) => unit?.name ?? []);
    return `${same[0]!.indicator.name}${units.length > 0 ? ` (${listWords(units)})` : ''}`;
  });
}
