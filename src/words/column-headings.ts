/** The headings of columns, by what stands in them; the same thing has the same heading in every table. */
export const columnHeadings = {
  number: 'Nr.',
  goal: 'Mål',
  item: 'Mål eller indsats',
  status: 'Status',
  page: 'Side',
  where: 'Hvor er vi',
  cause: 'Årsag',
  action: 'Handling',
  responsible: 'Ansvarlig',
  responsibleAndDate: 'Ansvarlig og ny dato',
  missing: 'Mangler',
  with: 'Hos',
  decision: 'Beslutning',
  proposal: 'Forslag til beslutning',
  due: 'Senest',
  carriedOut: 'Udført',
  milestone: 'Milepæl',
  deadline: 'Frist',
  reached: 'Nået',
  part: 'Del',
  change: 'Ændring',
  why: 'Hvorfor',
  whenAndWho: 'Hvornår og af hvem',
  nextYear: 'Næste år',
  keyFigure: 'Nøgletal',
  agreedForYear: 'Aftalt for året',
  now: 'Nu',
  deviation: 'Afvigelse',
  unit: 'Enhed',
  total: 'I alt',
  well: 'Opfyldt eller på plan',
  forms: 'Skemaer',
  count: 'Antal',
  theme: 'Indsatsområde',
  outcome: 'Effektmål',
  partner: 'Samarbejdspartner',
  problem: 'Problem',
  namedBy: 'Nævnt af',
  returned: 'Gensidigt',
  atMidway: 'Midtvejs',
  atYearEnd: 'Årets slutning',
  measured: 'Enhed eller det, der måles',
  baseline: 'Udgangspunkt',
  agreed: 'Aftalt',
  result: 'Resultat',
  assessment: 'Vurdering',
} as const;

/** `Udgangspunkt for 2024` */
export const baselineHeading = (year: number): string => `Udgangspunkt for ${year}`;

/** The heading of where a figure stands: with the period, where all of a column have the same. */
export const nowHeading = (period: string | undefined): string =>
  period === undefined ? columnHeadings.now : `${columnHeadings.now}, ${period}`;

/** The heading of what a figure is expected to end at. */
export const expectedHeading = (annual: boolean): string => (annual ? 'Forventet resultat' : 'Forventet for året');
