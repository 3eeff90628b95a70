import type { FollowUp, Unit } from './cycle.ts';
import type { Decision, Missing } from './follow-up.ts';
import type { Goal, Initiative, Milestone } from './item.ts';
import type { Day } from './values.ts';

/** How far ahead the status of a year looks, and from when. */
export interface Horizon {
  today: Day;
  /** So many days ahead count as soon. */
  within: number;
}

/** Which tasks are told of, and how: of the units and owners only, where any are named. */
export interface StatusRequest extends Horizon {
  /** Ids. */
  units: string[];
  /** Names. */
  owners: string[];
  /** For people, for programs, or as mails to the leaders. */
  format: 'text' | 'json' | 'mail';
}

/** Something that someone owes a year's follow-ups. */
export interface Task {
  matter: Matter;
  /** Past its date, due soon, or missing though its date is further off. */
  state: 'overdue' | 'soon' | 'open';
  owner: Owner;
  /** Left out of what a department head owes. */
  unit?: Unit;
  followUp?: FollowUp;
  item?: Goal | Initiative;
  due: Day;
  /** Until it is due, negative where it is overdue. */
  days: number;
}

/** The matter that a task is about. */
export type Matter =
  /** Of `asked` goals and initiatives some are not answered, or the unit's word on the whole is missing. */
  | { kind: 'form'; silent: (Goal | Initiative)[]; asked: number; lacksWhole: boolean }
  /** Units of a department, each with how many of its `asked` goals and initiatives are not answered. */
  | { kind: 'late-units'; units: { unit: Unit; silent: number; asked: number }[] }
  | { kind: 'answer'; missing: Missing[] }
  | { kind: 'document'; missing: Missing }
  | { kind: 'milestone'; milestone: Milestone }
  | { kind: 'new-date' }
  | { kind: 'decision'; decision: Decision }
  | { kind: 'meeting' }
  /** The secretariat's own: reports before a meeting, forms to send out, the dialogue meetings about next year. */
  | { kind: 'reports' }
  | { kind: 'forms-out' }
  | { kind: 'dialogue-meetings' }
  /** Goals that are soon reported in a follow-up of another kind. */
  | { kind: 'elsewhere'; goals: Goal[] };

export interface Owner {
  name: string;
  role: 'secretariat' | 'head' | 'leader' | 'responsible';
  /** The unit or department that he or she is head, leader or part of: `Sundhedsafdelingen`. */
  of: string;
  /** Address, where the agreement's contacts have one. */
  mail?: string;
}

/** How far an owner is with what a follow-up asks of them: counts of goals and initiatives. */
export interface OwnerStanding {
  owner: Owner;
  followUp: FollowUp;
  asked: number;
  answered: number;
  /** Neither in this follow-up nor in one before it. */
  neverAnswered: number;
}
