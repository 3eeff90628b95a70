import type { Report } from './follow-up.ts';
import type { Excuse, Passage } from './passage.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import type { Part, PartChange, Seal } from './seal.ts';
import type { Block, Figure, Footnote, ForeignWords, Section } from './section.ts';
import type { Table } from './table.ts';
import type { Period, Target, Value } from './values.ts';

/** Everything of one year's agreements, bound and computed: what rules check and templates print. */
export interface AgreementYear {
  year: number;
  phase: Phase;
  /** Severity by code, where the year sets its own (`regler`). */
  rules: Record<string, 'fejl' | 'advarsel' | 'stil' | 'fra'>;
  municipality: string;
  /** `Social & Sundhed` */
  administration: string;
  director: string;
  departments: Department[];
  effective: Period;
  followUps: FollowUp[];
  outcomes: Outcome[];
  units: Map<string, Unit>;
  questions: { goal: Question[]; initiative: Question[] };
  sharedGoals: SharedGoal[];
  /** Right names with the wrong ones that are corrected to them (`ordliste`). */
  glossary: Record<string, string[]>;
  /** Abbreviations with what they stand for (`forkortelser`). */
  abbreviations: Record<string, string>;
  /** The year's running text, file by file; shared text once. */
  passages: Passage[];
  excuses: Excuse[];
  /** Sorted by department in the order of `aarshjul.yaml`, then by unit name. */
  agreements: Agreement[];
}

export type Phase = 'udkast' | 'aftalt' | 'midtvejs' | 'år' | 'lukket';

export interface Department {
  id: string;
  name: string;
  head: string;
}

export interface FollowUp {
  id: string;
  name: string;
  /** The first of the list is the midway follow-up, the second the annual one; what others report is reported elsewhere. */
  kind: 'midway' | 'annual' | 'other';
  formOut?: Period;
  formDue: Period;
  meeting?: Period;
}

export interface Outcome {
  id: string;
  /** 1-based, in the order of `aarshjul.yaml`. */
  number: number;
  name: string;
}

export interface Unit {
  id: string;
  name: string;
  /** What `{{enhed}}` prints. */
  shortName: string;
  aliases: string[];
  department?: string;
  parent?: string;
  external: boolean;
}

export interface SharedGoal {
  id: string;
  title: string;
  /** `alle`, the id of a department, or undefined where units choose. */
  appliesTo?: string;
  place: Place;
}

export interface Agreement {
  unit: Unit;
  department: Department;
  leader: string;
  dialogueMeeting: Period;
  /** The numbered chapters, as `ramme.md` has them. */
  chapters: Section[];
  goals: Goal[];
  initiatives: Initiative[];
  priorities: Goal[];
  /** Every table of the folder, shown or not, by id. */
  tables: Map<string, Table>;
  /** Figures in the order in which the document shows them. */
  figures: Figure[];
  /** Footnotes in the order of their first marker. */
  footnotes: Footnote[];
  /** What a seal fixes, as it is now. */
  parts: Part[];
  /** Where the agreement is sealed: what was agreed. */
  seal?: Seal;
  /** What differs from the seal: first what nobody approved, then the approved changes, oldest first. */
  changes: PartChange[];
  /** What was answered at the midway and the annual follow-up, in that order; only those that have begun. */
  reports: Report[];
  /** A file of its goals or initiatives could not be used, so numbers and absences mean nothing. */
  incomplete: boolean;
  place: Place;
  /** Of `dialogmøde`. */
  dialogueMeetingPlace?: Place;
}

export interface Theme {
  id: string;
  /** Number and title of the heading above its directive: `4.1`, `Styring`. */
  number: string;
  title: string;
}

/** What goals and initiatives have in common. */
export interface Item {
  id: string;
  /** HTML id: `maal-21`, `indsats-3`. */
  anchor: string;
  /** 1-based position in the agreement. */
  number: number;
  title: string;
  foreign?: ForeignWords[];
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
  /** What the front matter says (outcomes, collaborators, indicators, milestones) together with what was written. */
  content: Block[];
  /** Whether an author wrote anything here. */
  written: boolean;
}

export interface Indicator {
  id: string;
  name: string;
  baseline?: Value;
  target?: Target;
  period?: Period;
  source?: string;
  place: Place;
  /** Of `udgangspunkt`, where it is given. */
  baselinePlace?: Place;
  /** Of `måltal`, where it is given. */
  targetPlace?: Place;
  /** Of `periode`, where it is given. */
  periodPlace?: Place;
}

export interface Milestone {
  id: string;
  text: string;
  due: Period;
  /** Id of the follow-up with which a document must be sent. */
  attachment?: string;
  place: Place;
  /** Of `senest`. */
  duePlace?: Place;
}
