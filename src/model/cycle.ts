import type { Period } from './values.ts';

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
  /** The words that `{{enhed}}` prints. */
  shortName: string;
  aliases: string[];
  department?: string;
  parent?: string;
  external: boolean;
}
