import type { FigureText, StatusMark, TitlePart } from './composed-text.ts';

/** A chart with the figures that it shows. */
export interface ChartNode {
  kind: 'chart';
  id: string | null;
  /** Ids of what belongs to the drawing begin with it: `figur-1`. */
  name: string;
  number: number;
  chart: 'pie' | 'line' | 'bar';
  caption: string;
  unit: string | null;
  /** The drawing in words, for who can't see it. */
  words: { title: string; text: string };
  labelHeading: string;
  valueHeading: string;
  /** A pie's table says the shares that its labels say. */
  withShares: boolean;
  /** Number and place of the table where the document shows the same figures; the chart then has none beside it. */
  shownIn: { number: number; id: string } | null;
  rows: ChartRow[];
}

export interface ChartRow {
  label: string;
  value: string | null;
  /** Of what is drawn; sums and what has no figure are not. */
  drawn: { number: number; percent: number } | null;
  sum: boolean;
}

/** The number of goals with each status. */
export interface StatusCountsNode {
  kind: 'status-counts';
  label: string;
  counts: { count: number; status: StatusMark }[];
}

/** The meaning of each status. */
export interface StatusKeyNode {
  kind: 'status-key';
  label: string;
  entries: { status: StatusMark; meaning: string }[];
}

/** Goals by number and status, a row for each theme or unit. */
export interface StatusChipsNode {
  kind: 'status-chips';
  id: string;
  number: number;
  caption: string;
  headings: { row: string; chips: string; sum: string };
  groups: { heading: string | null; rows: ChipRow[] }[];
}

export interface ChipRow {
  label: string;
  /** `#afsnit-2-1` */
  href: string | null;
  chips: Chip[];
  /** `4 af 5` */
  sum: string;
}

/** The number of goals with each status in each unit, to compare by length. */
export interface StatusBarsNode {
  kind: 'status-bars';
  id: string;
  number: number;
  caption: string;
  /** `words` says the counts: `Træning: 3 opfyldt, 1 bag planen`. */
  rows: { label: string; words: string; counts: { count: number; status: StatusMark }[] }[];
}

/** Goals and initiatives by number and status: a row for each theme or outcome, a column for each unit. */
export interface UnitMatrixNode {
  kind: 'unit-matrix';
  id: string;
  number: number;
  caption: string;
  rowHeading: string;
  columns: string[];
  /** Below the table. */
  remark: string;
  rows: { number: string | null; label: string; cells: { lists: ChipList[] }[] }[];
}

export interface ChipList {
  /** Said before the chips, where a cell holds more than goals: `Indsats`. */
  label: string | null;
  chips: Chip[];
}

/** A goal or initiative as its number. */
export interface Chip {
  /** The thing that the number is of, for those who hear it: `Mål`. */
  name: string;
  number: number;
  href: string | null;
  /** `word` is heard only. */
  status: StatusMark;
  star: boolean;
}

/** Measured values, each beside its target. */
export interface BulletsNode {
  kind: 'bullets';
  /** Null where nothing is drawn. */
  figure: { id: string; number: number } | null;
  caption: string;
  /** The name of the values, over their column and beside a bar. */
  value: string;
  bar: string;
  groups: BulletGroup[];
}

/** Rows that are drawn on one scale. */
export interface BulletGroup {
  /** The indicator, where rows are its local units. */
  heading: string | null;
  headingMeta: string | null;
  rows: BulletRow[];
}

export interface BulletRow {
  name: string;
  meta: string | null;
  /** Null of what has no scale. */
  numbers: BulletNumbers | null;
  /** The drawing in words. */
  words: string;
  now: FigureText;
  target: FigureText;
  status: StatusMark | null;
  distance: string | null;
}

/** The numbers of one measure that are drawn, in the unit of its axis. */
export interface BulletNumbers {
  now: number;
  target?: number;
  baseline?: number;
  /** Where the target is reached: above or below it; undefined of one that is hit exactly or not at all. */
  reachedAt?: 'above' | 'below';
  /** The whole that the value is a part of. */
  whole?: number;
  unit: string;
}

/** Figures of two years or more. */
export interface TrendsNode {
  kind: 'trends';
  id: string;
  number: number;
  caption: string;
  groups: { parts: TitlePart[]; rows: TrendRow[] }[];
}

export interface TrendRow {
  name: string;
  points: TrendPoints;
  /** Where the target is reached: above or below it. */
  reachedAt: 'above' | 'below' | null;
  /** The drawing in words. */
  words: string;
  baseline: FigureText;
  midway: FigureText;
  now: FigureText;
  target: FigureText;
}

/** A measure's figures over time, in one unit. */
export interface TrendPoints {
  baseline: number;
  midway?: number;
  now: number;
  target?: number;
}
