/**
 * Running text with its places: a paragraph, heading, note, table cell, or a text of front matter. Variables that say
 * the same in every agreement are put in; for the others and for links without words stands U+FFFC.
 */
export interface Passage {
  file: string;
  kind: 'paragraph' | 'heading' | 'note' | 'cell' | 'value';
  /** Of a heading: how many # it has. */
  level?: number;
  /** Title of the section it stands in: a question, or a heading of the frame. */
  heading: string;
  /** Path in front matter, or the cell as a spreadsheet names it. */
  field?: string;
  text: string;
  /** Where the text is code or in another language, which the rules of language leave alone. */
  foreign?: { from: number; to: number }[];
  /** Sorted by `at`: from offset `at` of the text on, characters stand one after the other from this position of the file. */
  runs: { at: number; line: number; column: number }[];
}

/** `tillad KODE: grund` on a line of its own: an author's word that the next lines are right as they are. */
export interface Excuse {
  file: string;
  code: string;
  reason: string;
  /** Line it stands on, and its columns there, 1-based. */
  line: number;
  start: number;
  end: number;
  /** First and last line that it excuses. */
  from: number;
  to: number;
}
