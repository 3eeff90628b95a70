import type { RootContent } from 'mdast';
import type {
  BulletsNode,
  ChartNode,
  StatusBarsNode,
  StatusChipsNode,
  StatusCountsNode,
  StatusKeyNode,
  TrendsNode,
  UnitMatrixNode,
} from './composed-figure.ts';
import type { GoalsTableNode, IndicatorsNode, ListTableNode, TableNode } from './composed-table.ts';
import type { ComposedNote, StatusMark, TitlePart } from './composed-text.ts';

/** A part of a document, below a heading or beside a label; `kind` says which. */
export type ComposedNode =
  | TextNode
  | SentenceNode
  | PrioritiesNode
  | OutcomesNode
  | ItemsNode
  | IndicatorsNode
  | MilestonesNode
  | TableNode
  | ChartNode
  | SignaturesNode
  | PointersNode
  | StatusCountsNode
  | StatusKeyNode
  | StatusChipsNode
  | StatusBarsNode
  | UnitMatrixNode
  | GoalsTableNode
  | ListTableNode
  | BulletsNode
  | TrendsNode;

/** Text as its author wrote it, with its variables replaced and its links bound. */
export interface TextNode {
  kind: 'text';
  nodes: RootContent[];
}

/**
 * Words of ours: the sentence that says it all (`lead`), what was agreed in its own words (`quote`), a sentence where there is
 * nothing to show (`note`), a line beside its label (`plain`).
 */
export type SentenceNode = Sentence<'lead'> | Sentence<'quote'> | Sentence<'note'> | Sentence<'plain'>;

interface Sentence<Kind> {
  kind: Kind;
  text: string;
}

/** The goals of highest priority, with their pages. */
export interface PrioritiesNode {
  kind: 'priorities';
  year: number;
  goals: { anchor: string; number: number; parts: TitlePart[] }[];
}

export interface OutcomesNode {
  kind: 'outcomes';
  /** All of the year's, numbered; links lead here. */
  all: boolean;
  outcomes: { id: string | null; name: string }[];
}

export interface ItemsNode {
  kind: 'items';
  items: ComposedItem[];
}

/** A goal or an initiative: the same layout, with answers to other questions. */
export interface ComposedItem {
  anchor: string;
  /** `Mål 3` */
  name: string;
  parts: TitlePart[];
  priority: boolean;
  /** `Fælles mål`, `Lokalt mål`; an initiative has none. */
  tag: string | null;
  /** Of a follow-up, with what it rests on: `To af tre indikatorer er nået`. */
  status: StatusMark | null;
  summary: string | null;
  /** Which local units it is for, and when it is followed up. */
  facts: { label: string; text: string }[];
  outcomes: OutcomesNode | null;
  answers: ComposedAnswer[];
  notes: ComposedNote[];
}

/** A question or another label with what is said to it. */
export interface ComposedAnswer {
  label: string;
  nodes: ComposedNode[];
}

export interface MilestonesNode {
  kind: 'milestones';
  /** Stands before it, where it comes after other things. */
  label: string;
  items: { due: string; day: string | null; open: boolean; text: string; attachment: string | null }[];
}

/** The parties that sign. */
export interface SignaturesNode {
  kind: 'signatures';
  parties: { role: string; of: string; name: string }[];
}

/** Goals that are followed up elsewhere, by where. */
export interface PointersNode {
  kind: 'pointers';
  groups: { label: string; goals: { id: string | null; name: string; parts: TitlePart[] }[] }[];
}
