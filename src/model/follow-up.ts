import type { FollowUp, Unit } from './cycle.ts';
import type { Block, Goal, Indicator, Initiative, Milestone } from './item.ts';
import type { Place } from './place.ts';
import type { Day, PartnerState, Period, Quantity, Value } from './values.ts';

/**
 * How far a goal or initiative is. `behind` is the midway's word for what is `not-met` at the end of the year;
 * `not-started` is the midway's alone.
 */
export type Status = 'met' | 'on-track' | 'partly' | 'behind' | 'not-met' | 'not-started' | 'dropped' | 'unknown';

/** The report of one agreement at one follow-up. */
export interface Report {
  followUp: FollowUp;
  /** The day the answers were made up: that of the unit's own file, else the latest of the entries. */
  asOf?: Day;
  /** One for each goal, in the order of the agreement. */
  goals: Entry<Goal>[];
  initiatives: Entry<Initiative>[];
  /** The unit's word on the whole (`samlet.md`), where it is given. */
  whole?: WholeEntry;
}

/** The report on one goal or initiative, with what follows from it. */
export interface Entry<Of extends Goal | Initiative = Goal | Initiative> {
  item: Of;
  /** The follow-up is one of the item's own; else what is given is for information, without status. */
  demanded: boolean;
  /** There is a file. */
  given: boolean;
  asOf?: Day;
  /** The day on which figures were put in their final form after the form was handed in. */
  amended?: Day;
  filledBy?: string;
  /** By the decision table. */
  computed: Status;
  /** Something due could be judged, so that another status is a deviation from the computed one. */
  judged: boolean;
  /** The status that counts: that which the leader states, else the computed one. */
  status: Status;
  stated?: Status;
  /** Of `status`, where it is stated. */
  statusPlace?: Place;
  /** Why the leader states another status (`begrundelse`). */
  reason?: string;
  /** Of a goal that was dropped. */
  decided?: { date?: Day; by?: string };
  measures: Measure[];
  steps: Step[];
  /** One for each of the item's `collaborators`. */
  partners: Partner[];
  /** The text on the goal, below the front matter. */
  text: Block[];
  cause: Block[];
  action: Block[];
  /** The text of what the meeting is asked to decide. */
  decision: Block[];
  responsible?: string;
  newDate?: Period;
  continuation?: Continuation;
  /** The things that the entry still lacks, in the order of the form. */
  missing: Missing[];
  /** Of the file, or of the goal where there is none. */
  place: Place;
}

export type Continuation = 'continues' | 'changes' | 'ends' | 'dropped';

/**
 * `reached` and `missed` are due and computed; `not-due` is not to be judged yet; `unknown` is due and can't be stated,
 * or is missing; what is `followed` counts in no status.
 */
export type Standing = 'reached' | 'missed' | 'not-due' | 'unknown' | 'followed';

/**
 * What can be said of a value that is not due: on which side of the figure to reach it is, or else when it will be made up, at the end
 * of the year (`year-end`) or after it (`later`).
 */
export type Outlook = 'above' | 'on' | 'below' | 'year-end' | 'later';

/** One indicator, of one local unit where the goal is reported for each. */
export interface Measure {
  /** With the baseline that was reported by then, where none was agreed. */
  indicator: Indicator;
  unit?: Unit;
  /** As reported. */
  value?: Value;
  /** The value that the year's earlier follow-up reported. */
  before?: Value;
  /** The value to reach, where it is a figure. */
  threshold?: Quantity;
  standing: Standing;
  /** Of one that is not due. */
  outlook?: Outlook;
  /** From the baseline: `−3,9 %`; of percentages `−0,6 procentpoint`. */
  change?: string;
  /** To the threshold, where it is missed: `0,62 %`, always positive. */
  distance?: Quantity;
  /** Of the value, else of the indicator. */
  place: Place;
}

/**
 * `late` is done after its date, `overdue` past its date and not done, `moved` has a new date, `dropped` was given up.
 */
export type StepStanding = 'done' | 'late' | 'overdue' | 'moved' | 'not-due' | 'dropped';

/** One milestone. */
export interface Step {
  milestone: Milestone;
  standing: StepStanding;
  /** When it was done, or the new date, by this follow-up or the one before; one that is past and not done is overdue. */
  date?: Period;
  /** The document that was sent with this follow-up or the one before it, where the milestone demands a document. */
  document?: string;
  /** A document should have come with this follow-up. */
  documentMissing: boolean;
  /** Its place is there, still to be filled in. */
  documentOpen?: true;
  /** Of what is reported, else of the milestone. */
  place: Place;
}

/** A thing that a follow-up lacks: the form itself, a value, a document, or what an amber or red goal must say. */
export interface Missing {
  kind: 'form' | 'value' | 'document' | 'status' | 'cause' | 'action' | 'responsible' | 'new-date' | 'reason' | 'text';
  /** Which: the indicator's name (and its local unit), the milestone's text. */
  what?: string;
  /** Id of the indicator or milestone. */
  id?: string;
  /** Id of the local unit, where a value is given for each. */
  unit?: string;
}

/** A partner of a goal, with what came of the collaboration where that is said. */
export interface Partner {
  unit: Unit;
  state?: PartnerState;
}

/** The word of a unit on its whole agreement. */
export interface WholeEntry {
  asOf: Day;
  filledBy?: string;
  /** Figures are invented, and the cover says so. */
  example: boolean;
  /** Budget, spending and activity. */
  keyFigures: KeyFigure[];
  /** Decisions of the meeting, with who carries them out. */
  decisions: Decision[];
  text: Block[];
  place: Place;
}

/** One line of economy or activity. */
export interface KeyFigure {
  id: string;
  name: string;
  /** `economy` where it is counted in kroner, else `activity`. */
  kind: 'economy' | 'activity';
  agreed?: Value;
  now?: Value;
  expected?: Value;
  /** Expected against agreed in per cent of agreed, where both are figures. */
  deviation?: number;
}

export interface Decision {
  id: string;
  text: string;
  responsible: string;
  due: Period;
  done?: Day;
  place: Place;
}
