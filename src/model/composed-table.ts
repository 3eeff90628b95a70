import type { RootContent } from 'mdast';
import type { FigureText, StatusMark, TitlePart } from './composed-text.ts';
import type { ColumnKind } from './table.ts';

/** A table of the agreement's: rows in groups, below one heading or two. */
export interface TableNode {
  kind: 'table';
  id: string | null;
  number: number | null;
  caption: string;
  unit: string | null;
  columns: TableColumn[];
  groups: TableGroup[];
  /** A figure is rounded otherwise than what is computed. */
  rounded: boolean;
}

export interface TableColumn {
  heading: string;
  /** Over the headings of this and its neighbours with the same. */
  parent: string | null;
  kind: ColumnKind;
  /** Of the year in question, where others stand beside it. */
  now: boolean;
}

export interface TableGroup {
  /** Of the group, where they differ from those of the group before. */
  headings: { text: string; level: number }[];
  /** How many levels of headings the rows stand under. */
  depth: number;
  rows: TableRow[];
}

export interface TableRow {
  rank: 'ordinary' | 'subtotal' | 'sum' | 'net';
  label: string;
  /** Beside the label; text is null in an empty cell. */
  cells: { text: string | null; rounded: boolean }[];
}

/** A table of what is said rather than counted: words, statuses, links, dates. */
export interface ListTableNode {
  kind: 'list-table';
  id: string | null;
  number: number | null;
  caption: string;
  /** Below the table. */
  remark: string | null;
  columns: ListTableColumn[];
  groups: ListTableGroup[];
  /** It is read as one, and rather not parted. */
  whole: boolean;
}

export interface ListTableColumn {
  heading: string;
  /** Its symbol stands over the heading, which is its word. */
  status: StatusMark | null;
  kind: 'text' | 'number' | 'page' | 'header';
  /** How much room its words need beside those of the other columns. */
  share: number;
}

export interface ListTableGroup {
  /** The heading of this group and those that follow. */
  above: string | null;
  heading: string | null;
  rows: { id: string | null; cells: ListCell[] }[];
}

/** A cell; one without anything says that there is nothing. */
export interface ListCell {
  status: StatusMark | null;
  parts: TitlePart[] | null;
  /** Where the text leads: `#maal-3`. */
  href: string | null;
  /** The page of this id stands here, on paper only; something visible must link to it. */
  page: string | null;
  items: TitlePart[][] | null;
  /** Less important, below. */
  meta: string | null;
}

/** All goals with their criteria, what was reached, and whether that fulfils them. */
export interface GoalsTableNode {
  kind: 'goals-table';
  id: string;
  number: number;
  caption: string;
  groups: { heading: string; goals: GoalRows[] }[];
}

export interface GoalRows {
  /** Null where an analysis further on has it. */
  id: string | null;
  /** Of the analysis. */
  analysis: string | null;
  /** Where it is reported, of a goal that this report has nothing of. */
  elsewhere: string | null;
  number: number;
  parts: TitlePart[];
  priority: boolean;
  status: StatusMark;
  /** A mark or reason that belongs to the status. */
  statusMeta: string | null;
  criteria: CriterionRow[];
  /** The text on a goal that has no analysis, and why the leader's status counts. */
  told: { texts: RootContent[][]; reason: string | null } | null;
}

export interface CriterionRow {
  /** Only the name of what stands below for each local unit. */
  isHead: boolean;
  ofUnit: boolean;
  name: string;
  meta: string | null;
  result: FigureText;
  standing: StatusMark | null;
  standingMeta: string | null;
}

/** The indicators with their baselines and targets. */
export interface IndicatorsNode {
  kind: 'indicators';
  /** Stands before it, where it comes after other things. */
  label: string;
  rows: { name: string; meta: string | null; baseline: FigureText; target: FigureText; unit: string | null }[];
  /** The units for each of which every indicator is reported, where there are several. */
  perUnit: string | null;
}
