import type { Unit } from './cycle.ts';
import type { Day } from './values.ts';

/** How far ahead the status of a year looks, and from when. */
export interface Horizon {
  today: Day;
  /** So many days ahead count as soon. */
  within: number;
}

/** Something that someone owes a year's follow-ups. */
export interface Task {
  kind: 'form' | 'answer' | 'document' | 'milestone' | 'new-date' | 'decision' | 'meeting' | 'elsewhere';
  /** Past its date, due soon, or missing though its date is further off. */
  state: 'overdue' | 'soon' | 'open';
  owner: Owner;
  /** Left out of what a department head owes. */
  unit?: Pick<Unit, 'id' | 'name'>;
  /** Id of the follow-up it belongs to. */
  followUp?: string;
  item?: NamedItem;
  /** What is the matter, in Danish, to be read after the item's name. */
  text: string;
  /** Which of several, one line each. */
  details: string[];
  due: Day;
  /** Until it is due, negative where it is overdue. */
  days: number;
}

/** A goal or initiative by name. */
export interface NamedItem {
  kind: 'goal' | 'initiative';
  id: string;
  number: number;
  title: string;
}

export interface Owner {
  name: string;
  role: 'head' | 'leader' | 'responsible';
  /** What he or she is head, leader or part of: `Sundhedsafdelingen`. */
  of: string;
}
