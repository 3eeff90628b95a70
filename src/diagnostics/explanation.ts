/** The meaning of a code, with a wrong and a right example. */
export type Explanation = {
  /** The mistake, and why it matters to the one who reads the agreement, in Danish: one to three sentences. */
  means: string;
  wrong: string;
  right: string;
} & (RunExample | ToldExample);

/** A test puts `wrong` and `right` for `instead` in a file of the small year in `tests/base`: one gives the code, the other nothing. */
interface RunExample {
  /** Below the year's folder: `traening/maal/02-tavlemoeder.md`. */
  file: string;
  /** Text of the file; `''` is the beginning of it, or of a new file. */
  instead: string;
}

/** An example that can't be shown by other text in one file: `wrong` and `right` are words, and a test sees that the case has the code. */
interface ToldExample {
  /** Below `tests/cases`: `1-parse/genvej`. */
  case: string;
}
