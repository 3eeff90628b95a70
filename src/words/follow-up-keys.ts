/** The keys of a form's file and of follow-ups, as schemas/skema.json, opfoelgning.json and samlet-opfoelgning.json have them. */
export const followUpKeys = {
  form: 'skema',
  year: 'år',
  unit: 'enhed',
  followUp: 'opfølgning',
  asOf: 'opgjort',
  filledBy: 'udfyldt-af',
  goals: 'mål',
  initiatives: 'indsatser',
  fingerprint: 'aftryk',
  whole: 'samlet',
  keyFigures: 'nøgletal',
  name: 'navn',
  agreed: 'aftalt',
  now: 'nu',
  expected: 'forventet',
  text: 'tekst',
  status: 'status',
  reason: 'begrundelse',
  decided: 'besluttet',
  decidedBy: 'besluttet-af',
  indicators: 'indikatorer',
  baselines: 'udgangspunkt',
  milestones: 'milepæle',
  documents: 'bilag',
  partners: 'samarbejde',
  cause: 'årsag',
  action: 'handling',
  responsible: 'ansvarlig',
  newDate: 'ny-dato',
  decision: 'beslutning',
  continuation: 'fortsættelse',
} as const;

/** `samlet/nøgletal/brutto/nu`: the path of what a form says of a key figure. */
export const keyFigurePath = (id: string, key: string): string =>
  [followUpKeys.whole, followUpKeys.keyFigures, id, key].join('/');

/** The words of an answer to a milestone, beside its date. */
export const progressWords = { moved: 'ny dato', dropped: 'udgået' } as const;
