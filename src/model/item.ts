import type { RootContent } from 'mdast';
import type { FollowUp, Outcome, Unit } from './cycle.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import type { Figure, Table } from './table.ts';
import type { Period, Target, Value } from './values.ts';

export interface Theme {
  id: string;
  /** Number and title of the heading above its directive: `4.1`, `Styring`. */
  number: string;
  title: string;
}

/** The fields that goals and initiatives have in common. */
export interface Item {
  id: string;
  /** HTML id: `maal-21`, `indsats-3`. */
  anchor: string;
  /** 1-based position in the agreement. */
  number: number;
  title: string;
  foreign?: ForeignWords[];
  /** What is agreed, in one sentence (`kort`). */
  promise?: string;
  /** Of `promise`. */
  promisePlace?: Place;
  localUnits: Unit[];
  outcomes: Outcome[];
  /** Other outcomes are named that don't exist. */
  unknownOutcomes?: boolean;
  /** Undefined where the answer's own words stand alone; empty prints »Nej.« */
  collaborators?: Unit[];
  /** Of the list of collaborators, where there is one. */
  collaboratorsPlace?: Place;
  followUps: FollowUp[];
  indicators: Indicator[];
  milestones: Milestone[];
  /** In the order of the questions; only those with something to print. */
  answers: Answer[];
  /** Text stands under a heading that is no question: it may be the answer that is missed. */
  incomplete?: boolean;
  responsible?: Responsible;
  place: Place;
}

/** Who answers for something at a follow-up, as it is written: a role or name of the agreement's contacts. */
export interface Responsible {
  text: string;
  place: Place;
}

export interface Goal extends Item {
  kind: 'goal';
  theme: Theme;
  /** Id of the shared goal it takes. */
  shared?: string;
  /** One of the agreement's `prioriteter`. */
  priority: boolean;
}

export interface Initiative extends Item {
  kind: 'initiative';
}

export interface Answer {
  question: Question;
  /** The blocks of the front matter (outcomes, collaborators, indicators, milestones) together with what was written. */
  content: Block[];
  /** Whether an author wrote anything here. */
  written: boolean;
}

export interface Indicator {
  id: string;
  name: string;
  baseline?: Value;
  /** The follow-up that told the baseline, where none was known when it was agreed. */
  baselineReportedAt?: Pick<FollowUp, 'id' | 'name'>;
  target?: Target;
  period?: Period;
  source?: string;
  /** Counted once for all of the item's local units, not for each. */
  together?: boolean;
  /** The follow-ups that ask for its value; undefined: as soon as its period is over, and at the annual one. */
  reportedAt?: Pick<FollowUp, 'id' | 'name'>[];
  /** Undefined: who answers for the goal. */
  responsible?: Responsible;
  place: Place;
  /** Of `udgangspunkt`, where it is given. */
  baselinePlace?: Place;
  /** Of `måltal`, where it is given. */
  targetPlace?: Place;
  /** Of `periode`, where it is given. */
  periodPlace?: Place;
  /** Of `opgøres`, where it is given. */
  reportedAtPlace?: Place;
}

export interface Milestone {
  id: string;
  text: string;
  due: Period;
  /** Id of the follow-up with which a document must be sent. */
  attachment?: string;
  /** Undefined: who answers for the goal. */
  responsible?: Responsible;
  place: Place;
  /** Of `senest`. */
  duePlace?: Place;
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

/** Words of a title in another language. */
export interface ForeignWords {
  words: string;
  /** As HTML has it: `en`. */
  language: string;
}

export interface SharedGoal {
  id: string;
  title: string;
  /** `alle`, the id of a department, or undefined where units choose. */
  appliesTo?: string;
  place: Place;
}
