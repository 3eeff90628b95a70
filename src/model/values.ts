/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** A stretch of time as an author wrote it. `first` and `last` are inclusive, so any two periods compare. */
export interface Period {
  /** The words as printed: `januar-oktober 2023`, `1. august 2023`, `maj og oktober 2023`. */
  text: string;
  first: Day;
  last: Day;
  kind: 'day' | 'span' | 'ongoing' | 'list' | 'open';
}

/** A number with its unit: `117.084 km`, `3 af 5 ledere`, `4,00 %`. */
export interface Quantity {
  number: number;
  /** Decimals as written; output keeps them. */
  decimals: number;
  /** `af TAL`: the whole that `number` is a part of. */
  of?: number;
  unit: string;
}

/** A baseline or a reported value. `text` is as written, made typographically right. */
export type Value = { text: string } & (
  | { kind: 'quantity'; quantity: Quantity; period?: Period }
  | { kind: 'yes' | 'no' | 'unknown' | 'open' }
);

/** How far a milestone is: done, put off, or given up. `text` is as written. */
export type Progress = { text: string } & ({ kind: 'done' | 'moved'; date: Period } | { kind: 'dropped' | 'open' });

/** What came of the collaboration with a partner. `text` is as written. */
export type PartnerState = { text: string } & (
  | { kind: 'agreed' | 'running' | 'not-needed' | 'open' }
  | { kind: 'problem'; words: string }
);

/** The target that an indicator should reach. `text` is as written, made typographically right. */
export type Target = { text: string } & (
  | { kind: 'at-least' | 'at-most' | 'above' | 'below' | 'exactly'; quantity: Quantity }
  | { kind: 'decrease' | 'increase'; percent?: number; decimals?: number }
  | { kind: 'followed'; unit?: string }
  | { kind: 'all' | 'maintained' | 'yes' | 'open' }
);
