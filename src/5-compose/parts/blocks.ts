import type { GoalsTableView } from '../documents/reports/goals-table.ts';
import type { BulletsView } from './bullets-view.ts';
import type { ListTableView } from './list-table.ts';
import type { StatusView } from './status-view.ts';
import type { TitlePart } from './title-parts.ts';
import type { TrendsView } from './trends-view.ts';

/** What one block of a report prints, beside the blocks of agreements; `partial` is the template. */
export type ReportBlockView =
  | LeadView
  | QuoteView
  | PlainView
  | NoteView
  | StatusCountsView
  | StatusKeyView
  | StatusChipsView
  | ListTableView
  | BulletsView
  | GoalsTableView
  | PointersView
  | TrendsView
  | StatusBarsView
  | UnitMatrixView;

/** The sentence that says it all. */
export interface LeadView {
  partial: 'lead';
  text: string;
}

/** What was agreed, in its own words. */
export interface QuoteView {
  partial: 'quote';
  text: string;
}

/** A line of words. */
export interface PlainView {
  partial: 'plain';
  text: string;
}

/** A sentence where there is nothing to show. */
export interface NoteView {
  partial: 'note';
  text: string;
}

/** Goals that are followed up elsewhere, by where. */
export interface PointersView {
  partial: 'pointers';
  groups: { label: string; goals: { id: string | null; name: string; parts: TitlePart[] }[] }[];
}

/** How many goals have each status, as a strip. */
export interface StatusCountsView {
  partial: 'status-counts';
  label: string;
  counts: { count: number; status: StatusView }[];
}

/** What each status means. */
export interface StatusKeyView {
  partial: 'status-key';
  label: string;
  entries: { status: StatusView; meaning: string }[];
}

/** Goals as chips with number and status, a row for each theme or unit. */
export interface StatusChipsView {
  partial: 'status-chips';
  id: string;
  number: number;
  caption: string;
  /** Over the three columns. */
  headings: { row: string; chips: string; sum: string };
  groups: { heading: string | null; rows: ChipRowView[] }[];
}

export interface ChipRowView {
  label: string;
  /** `#afsnit-2-1` */
  href: string | null;
  chips: ChipView[];
  /** `4 af 5` */
  sum: string;
}

/** How many goals of each unit have each status: a bar whose parts bear symbol and number. */
export interface StatusBarsView {
  partial: 'status-bars';
  id: string;
  number: number;
  caption: string;
  rows: { label: string; svg: string }[];
}

/** Goals and initiatives as chips: a row for each theme or outcome, a column for each unit. */
export interface UnitMatrixView {
  partial: 'unit-matrix';
  id: string;
  number: number;
  caption: string;
  rowHeading: string;
  columns: string[];
  /** Below the table. */
  remark: string;
  /** In rem; on a screen with less room the table scrolls. */
  leastWidth: string;
  rows: { number: string | null; label: string; cells: { lists: ChipListView[] }[] }[];
}

export interface ChipListView {
  /** Said before the chips, where a cell holds more than goals: `Indsats`. */
  label: string | null;
  chips: ChipView[];
}

export interface ChipView {
  /** What the number is of, for those who hear it: `Mål`. */
  kind: string;
  number: number;
  href: string | null;
  /** `word` is heard only. */
  status: StatusView;
  star: boolean;
}
