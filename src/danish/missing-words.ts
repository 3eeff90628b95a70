import type { Missing } from '../model/follow-up.ts';

const words: Record<Missing['kind'], string> = {
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

/** The words for what is missing, as they stand in a sentence: `årsag`, `tal for »Sygefravær«`, `bilag til »Handleplanen er godkendt«`. */
export function missingWords({ kind, what }: Missing): string {
  if (what === undefined) return words[kind];
  return `${words[kind]} ${kind === 'document' ? 'til' : 'for'} »${what.replace(/[»«]/g, '')}«`;
}
