/**
 * What a code means, with an example that a test runs: in the file of the small year in `tests/base`, `instead` is what
 * stands there, `wrong` what gives the code when put in its place, and `right` what doesn't.
 */
export interface Explanation {
  /** Why it is reported, in Danish, for someone who writes: one to three sentences. */
  means: string;
  /** Below the year's folder: `traening/maal/02-tavlemoeder.md`. */
  file: string;
  /** Text of the file; `''` is the file's beginning. */
  instead: string;
  wrong: string;
  right: string;
}
