/** The titles of the data files of a year. */
export const dataTitles = {
  ics: (year: number): string => `Frister ${year} til kalenderen`,
  csv: (year: number): string => `Mål og indsatser ${year} til regneark`,
  json: (year: number): string => `Mål og indsatser ${year} til andre programmer`,
} as const;

/** The headings of the spreadsheet of goals, in the order of its columns. */
export const goalsCsvHeadings = [
  'Enhed',
  'Afdeling',
  'Slags',
  'Nr.',
  'Titel',
  'Indsatsområde',
  'Højest prioriteret',
  'Indikator',
  'Lokal enhed',
  'Udgangspunkt',
  'Udgangspunkt ud af',
  'Udgangspunktets periode',
  'Måltal',
  'Grænse',
  'Midtvejsværdi',
  'Midtvejsværdi ud af',
  'Midtvejsværdiens periode',
  'Årsværdi',
  'Årsværdi ud af',
  'Årsværdiens periode',
  'Måleenhed',
  'Periode',
  'Status midtvejs',
  'Status år',
  'Ansvarlig',
  'Ny dato',
];

/** The words in the cells of the spreadsheet. */
export const goalsCsvCells = {
  goal: 'mål',
  initiative: 'indsats',
  yes: 'ja',
  no: 'nej',
  forInformation: 'til orientering',
} as const;
