import type { RootContent } from 'mdast';
import type { Place } from './place.ts';
import type { Table } from './table.ts';
import type { Goal, Indicator, Initiative, Milestone, Outcome, Theme, Unit } from './year.ts';

/** A heading of the outline with what stands below it. */
export interface Section {
  /** HTML id, ASCII: `afsnit-4-2`, or `afsnit-` and the title's id form for an unnumbered one. */
  id: string;
  /** `4.2`; undefined for a heading of the unit's own. */
  number?: string;
  title: string;
  foreign?: ForeignWords[];
  /** 1 for a chapter. */
  depth: number;
  content: Block[];
  children: Section[];
  place: Place;
}

/** Words of a title in another language. */
export interface ForeignWords {
  words: string;
  /** As HTML has it: `en`. */
  language: string;
}

/** Text, or what a directive stands for. */
export type Block =
  | { kind: 'text'; nodes: RootContent[] }
  | { kind: 'priorities'; goals: Goal[] }
  | { kind: 'outcomes'; outcomes: Outcome[]; all: boolean }
  | { kind: 'initiatives'; initiatives: Initiative[] }
  | { kind: 'goals'; theme: Theme; goals: Goal[] }
  | { kind: 'indicators'; indicators: Indicator[]; localUnits: Unit[] }
  | { kind: 'milestones'; milestones: Milestone[] }
  | { kind: 'table'; table: Table }
  | { kind: 'chart'; figure: Figure }
  | { kind: 'signatures' };

export interface Figure {
  /** HTML id: `figur-1` */
  id: string;
  number: number;
  kind: 'pie' | 'line' | 'bar';
  caption: string;
  table: Table;
  /** Index in `table.columns` of the label column and of the figures. */
  labelColumn: number;
  valueColumn: number;
}

export interface Footnote {
  /** 1-based. */
  number: number;
  /** HTML id of the note: `fn-1`. */
  id: string;
  nodes: RootContent[];
}
