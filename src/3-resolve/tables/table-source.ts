import type { CsvRow } from '../../model/document.ts';
import type { TableFile } from '../../model/front-matter.ts';
import type { Place } from '../../model/place.ts';

/** A table as its two files say it. */
export interface TableSource {
  id: string;
  /** Of the CSV, headings first; none where the CSV couldn't be read. */
  rows: CsvRow[];
  file: TableFile;
  /** Of the table as a whole. */
  place: Place;
  /** Of a key of the YAML file, by the typed names (`['columns', 'Stykpris']`), or of what stands at it. */
  placeOf(path: string[], part: 'key' | 'value'): Place;
}

/** A text with its variables replaced: `Budget {{år}}` becomes `Budget 2023`. */
export type Expand = (text: string) => string;
