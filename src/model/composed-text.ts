import type { RootContent } from 'mdast';

/** Words of a title; `language` is null where they are Danish. */
export interface TitlePart {
  text: string;
  language: string | null;
}

/** A status as a symbol with its word; the symbols differ in shape, so that a print in grey can be read. */
export interface StatusMark {
  symbol: 'met' | 'on-track' | 'partly' | 'behind' | 'not-started' | 'dropped' | 'unknown' | 'elsewhere';
  /** Bad news is to be seen first. */
  tone: 'good' | 'warn' | 'bad' | 'none';
  word: string;
}

/** A figure with its period or threshold. */
export interface FigureText {
  text: string | null;
  /** It is still to be filled in. */
  open: boolean;
  meta: string | null;
}

/** A footnote; the markers in the text have its number. */
export interface ComposedNote {
  id: string;
  number: number;
  nodes: RootContent[];
}
