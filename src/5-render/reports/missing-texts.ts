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

/** What can't be stated though it is due: the indicator's name, with its local unit. */
export function unknownFigures({ measures }: Entry): string[] {
  return measures
    .filter(({ value, standing }) => value?.kind === 'unknown' && standing !== 'not-due')
    .map(({ indicator, unit }) => [indicator.name, unit?.name].filter(Boolean).join(', '));
}
