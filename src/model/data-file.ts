/** `csv` for spreadsheets, `json` for programs, `ics` for calendars. */
export type DataKind = 'csv' | 'json' | 'ics';

/** The whole year in another text than a document. */
export interface DataFile {
  kind: DataKind;
  title: string;
  /** Below the year's folder: `goals.csv`. */
  path: string;
  text: string;
}

/** One of these as the index lists it; the path is relative to the index. */
export interface PublishedData extends Omit<DataFile, 'text'> {
  bytes: number;
}
