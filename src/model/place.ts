/** 1-based, in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Where in the sources something stands. `file` is relative to the folder that holds `agreements/`. */
export interface Place {
  file: string;
  start: Position;
  end: Position;
  /** The field in the author's words, as `bidrager-til` or `indikatorer.koersel.måltal`. */
  field?: string;
}
