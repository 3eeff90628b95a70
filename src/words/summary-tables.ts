/** The captions of a summary's tables and figures. */
export const summaryCaptions = {
  bars: 'Målene efter status i hver enhed',
  counts: 'Antal mål efter status, og hvor mange skemaer for mål og indsatser der er kommet ind',
  themes: 'Hvert mål efter indsatsområde og enhed',
  outcomes: 'Mål og indsatser, der bidrager til hvert effektmål',
  sinceMidway: 'Mål, der er gået frem eller tilbage siden midtvejs',
  deviations: 'Mål og indsatser, der er delvist opfyldt, bag planen eller ikke opfyldt',
  missing: 'Det, der mangler eller ikke kan opgøres',
  dependencies: 'Hvem målene og indsatserne er afhængige af',
  statusInUnits: 'Målets status i hver enhed',
} as const;

/** `Det, der er besluttet ved midtvejsopfølgningen` */
export const decidedAtCaption = (place: string): string => `Det, der er besluttet ved ${place}`;

/** The caption of a shared goal, side by side. */
export const sharedGoalCaption = (title: string): string => `${title} – aftalt og nået`;

/** The caption of a unit's key figures. */
export const keyFiguresOf = (unit: string): string => `Nøgletal for ${unit}`;

/** The facts that all figures of an indicator share, behind its name: `borgere; udgangspunkt 2022; opgjort juni 2023`. */
export const commonFactsText = (unit?: string, baseline?: string, value?: string): string =>
  [unit, baseline && `udgangspunkt ${baseline}`, value && `opgjort ${value}`].filter(Boolean).join('; ');

/** The words in cells that have no assessment, or a document to one. */
export const sharedGoalCells = { followed: 'Følges', documentSent: 'bilag sendt' } as const;

/** The rows of what a unit as a whole has not handed in. */
export const missingRowWords = { whole: 'Hele opfølgningen', allForms: 'Alle skemaer', form: 'Skemaet' } as const;

/** The caption, remark and rows of the goals that can't be measured as they were agreed. */
export const gapWords = {
  caption: (year: number): string => `Mål, som aftalerne for ${year} ikke giver det fulde grundlag for at måle`,
  remark: 'Et mål tæller med, når blot én af dets indikatorer mangler det nævnte.',
  uncomparable: 'Udgangspunkt for et mål om fald eller stigning',
  baseline: 'Udgangspunkt for et måltal',
  target: 'Måltal eller milepæl',
  method: 'Beskrivelse af, hvordan der måles',
} as const;
